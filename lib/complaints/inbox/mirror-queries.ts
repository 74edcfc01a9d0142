import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { listAreas, longNameOf } from '@/lib/agencies/reference/area-queries'
import { mayMirror } from '@/lib/complaints/rules/desk-policy'
import { visibleTo } from '@/lib/complaints/rules/policy'
import { outcomeWords } from '@/lib/complaints/rules/labels'
import { lastAnswer } from '@/lib/complaints/story/timeline'
import { titleOf } from '@/lib/complaints/story/complaint-row'
import { owedToCitizen, withAnswer } from '@/lib/complaints/rules/states'

/** What SP4N-LAPOR! asks of a report, in its own order, ready to be copied field by field. */
export interface MirrorView {
  number: string
  fields: { label: string; value: string }[]
}

/** So many are worked off at a time. */
const listed = 20

export interface AnswerToMirror extends MirrorView {
  /** Under which it is there. */
  sp4nId: string
}

/** Answers to what is in SP4N-LAPOR! that do not stand there yet, the oldest first. */
export async function listUnmirroredAnswers(actor: Actor): Promise<AnswerToMirror[]> {
  if (!mayMirror(actor)) return []
  const complaints = await db().complaint.findMany({
    where: {
      AND: visibleTo(actor),
      sp4nId: { not: null },
      sp4nAnsweredAt: null,
      class: { not: 'oversight' },
      status: { in: withAnswer },
    },
    orderBy: { changedAt: 'asc' },
    take: listed,
    include: { events: { orderBy: { sequence: 'asc' } }, messages: true },
  })
  return complaints.map(({ number, sp4nId, outcome, ...complaint }) => ({
    number,
    sp4nId: sp4nId ?? '',
    fields: [
      { label: 'Judul laporan', value: titleOf(complaint) },
      { label: 'Nomor pelacakan SP4N', value: sp4nId ?? '' },
      { label: 'Jawaban', value: lastAnswer(complaint) ?? '' },
      { label: 'Hasil', value: outcome ? outcomeWords[outcome] : '' },
    ].filter(({ value }) => value !== ''),
  }))
}

/**
 * What has not been copied to SP4N-LAPOR! yet, the oldest first. What complains of officials, and what
 * its author hid, is not copied by hand: it would be read there by others than here.
 */
export async function listUnmirrored(actor: Actor): Promise<MirrorView[]> {
  if (!mayMirror(actor)) return []
  const { governmentId } = actor
  const wanted: Prisma.ComplaintWhereInput = {
    sp4nId: null,
    class: { not: 'oversight' },
    hideContent: false,
    status: { in: owedToCitizen },
  }
  const [complaints, areas, mappings] = await Promise.all([
    db().complaint.findMany({
      where: { AND: [visibleTo(actor), wanted] },
      orderBy: [{ receivedAt: 'asc' }, { number: 'asc' }],
      take: listed,
    }),
    listAreas(governmentId),
    db().sp4nMapping.findMany({ where: { governmentId, rank: 1 } }),
  ])
  return complaints.map((complaint) => {
    const { number, description, landmark, kelurahanCode, occurredOn, receivedAt } = complaint
    const topic = mappings.find(({ categoryCode }) => categoryCode === complaint.categoryCode)
    const area = areas.find(({ code }) => code === kelurahanCode)
    const place = [landmark, area && longNameOf(area)].filter(Boolean).join(', ')
    const fields = [
      { label: 'Judul laporan', value: titleOf(complaint) },
      { label: 'Isi laporan', value: description },
      { label: 'Tanggal kejadian', value: (occurredOn ?? receivedAt).toISOString().slice(0, 10) },
      { label: 'Lokasi kejadian', value: place },
      { label: 'Kategori SP4N', value: topic ? `${topic.parent} / ${topic.name}` : '' },
      { label: 'Nomor Kesah', value: number },
    ]
    return { number, fields: fields.filter(({ value }) => value !== '') }
  })
}
