import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db'
import { writeNotices } from '@/lib/notifications/jobs'
import type { Cast } from '@/tests/support/cast'
import { deeds, words } from '@/tests/support/deeds'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { asWorker } from '@/tests/support/notice-world'
import { file, minutesAfter, populate, tuesday, type Filed } from '@/tests/support/world'

const aboutOfficials = 'GOV_AKUNTABILITAS_PENGAWASAN'
let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

function accuse(accused?: string): Promise<Filed> {
  return file(tuesday, {
    place: { landmark: 'Kantor lurah', nowhere: false, category: aboutOfficials, accused },
  })
}

/** Which of the staff are written to about this complaint, step by step. */
async function toldAbout({ id }: Filed): Promise<string[]> {
  await asWorker(() => writeNotices(minutesAfter(tuesday, 60)))
  const events = await db().event.findMany({ where: { complaintId: id } })
  const eventSequence = { in: events.map(({ sequence }) => sequence) }
  const staff = await db().user.findMany({ where: { role: { not: 'citizen' } } })
  const names = new Map(staff.map(({ id, identityId }) => [identityId, nameOf(id)]))
  const notices = await asWorker(() => db().notice.findMany({ where: { eventSequence } }))
  return notices
    .flatMap(({ identityId, template }) => {
      const name = names.get(identityId)
      return name === undefined ? [] : [`${template.split('.')[0] ?? ''} ${name}`]
    })
    .sort()
}

function nameOf(userId: string): string {
  const found = Object.entries(cast).find(([, who]) => 'userId' in who && who.userId === userId)
  return found?.[0] ?? userId
}

describe('a complaint about officials is told', () => {
  it('to the Inspektorat that has it, and not to Kominfo', async () => {
    expect(await toldAbout(await accuse())).toEqual(['entrust indra'])
  })

  it('to the Inspektorat that keeps it for the overseer, at each step, never to Kominfo', async () => {
    const filed = await accuse('DISKOMINFO')
    const { holder, number } = filed
    await deeds.add(holder, number, minutesAfter(tuesday, 1))
    const answer = { answer: words.answer, outcome: 'explained' } as const
    await relay(cast.indra, number, answer, minutesAfter(tuesday, 2))
    await deeds.press(holder, number, minutesAfter(tuesday, 3))
    expect(await toldAbout(filed)).toEqual(['add indra', 'oversee indra', 'press indra'])
  })

  it('to Kominfo alone where the Inspektorat is complained of', async () => {
    const filed = await accuse('INSPEKTORAT')
    await deeds.add(filed.holder, filed.number, minutesAfter(tuesday, 1))
    expect(await toldAbout(filed)).toEqual(['add budi', 'oversee budi'])
  })
})
