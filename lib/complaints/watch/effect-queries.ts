// What a change to the reference data would do, told on the last hundred cases before it is published.

import type { Actor } from '@/lib/kernel/actor'
import { ledger, type Calendar } from '@/lib/kernel/working-days'
import { db } from '@/lib/platform/db'
import type { ChangeView } from '@/lib/agencies/change-queries'
import { payloadOf, type ChangeKind } from '@/lib/agencies/rules/changes'
import { isoWeekdayOf, weekdaysIn } from '@/lib/agencies/rules/office-hours'
import { ladderOf } from '@/lib/agencies/rules/escalation'
import { mayChangeReference } from '@/lib/agencies/rules/policy'
import { isoDate } from '@/lib/agencies/views'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listAgencies, listCategories } from '@/lib/agencies/reference/queries'
import { owedByAgency } from '@/lib/complaints/rules/states'

const looked = 100

const byItsDay = 'Yang sudah berjalan tetap mengikuti aturan pada hari ia dimulai.'

type Effect = (governmentId: string, change: ChangeView, now: Date) => Promise<string[]>

const effects: Readonly<Record<ChangeKind, Effect>> = {
  async deadline(governmentId, { payload }, now) {
    const { clock, class: ofClass, workingDays } = payloadOf<'deadline'>(payload)
    const calendar = await findCalendar(governmentId)
    const runs = await db().clock.findMany({
      where: { governmentId, name: clock, complaint: { class: ofClass } },
      orderBy: { id: 'desc' },
      take: looked,
    })
    const late = (dueAt: Date, stoppedAt: Date | null) => (stoppedAt ?? now) > dueAt
    const before = runs.filter(({ dueAt, stoppedAt }) => late(dueAt, stoppedAt))
    const after = runs.filter(({ startedAt, usedDays, stoppedAt }) =>
      late(ledger(calendar, startedAt, workingDays, usedDays).dueAt, stoppedAt),
    )
    return [
      `Dari ${runs.length} aduan terakhir: ${before.length} terlambat dengan batas sekarang, ${after.length} dengan batas baru.`,
      byItsDay,
    ]
  },

  async rung(governmentId, { payload }, now) {
    const { clock, workingDays, removed, rung, calls } = payloadOf<'rung'>(payload)
    if (removed) return ['Anak tangga ini berakhir.', byItsDay]
    const calendar = await findCalendar(governmentId)
    const runs = await db().clock.findMany({
      where: { governmentId, name: clock },
      orderBy: { id: 'desc' },
      take: looked,
    })
    const rule = { clock, workingDays, rung, calls, validFrom: '', certainty: 'estimate' } as const
    const reaching = runs.filter((run) => {
      const [step] = ladderOf(run, '', [rule], calendar)
      return step !== undefined && step.at <= (run.stoppedAt ?? now)
    })
    return [
      `Dari ${runs.length} batas terakhir, ${reaching.length} akan sampai pada anak tangga ini.`,
      byItsDay,
    ]
  },

  async sample_rate(governmentId, { payload }, now) {
    const { percent } = payloadOf<'sample_rate'>(payload)
    const monthAgo = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000)
    const closed = await db().event.count({
      where: { governmentId, action: 'close', occurredAt: { gte: monthAgo } },
    })
    const drawn = Math.round((closed * percent) / 100)
    return [`Dari ${closed} penutupan 30 hari terakhir, sekitar ${drawn} akan diperiksa.`]
  },

  async day_off(governmentId, { payload }) {
    const { date, name, dayKind, removed } = payloadOf<'day_off'>(payload)
    const calendar = await findCalendar(governmentId)
    const others = calendar.days.filter((day) => day.date !== date)
    const day = { date, name, kind: dayKind, certainty: 'estimate' } as const
    const changed: Calendar = { ...calendar, days: removed ? others : [...others, day] }
    return [await movedBy(governmentId, changed, 'hari')]
  },

  async office_hours(governmentId, { payload, validFrom }) {
    const { opens, closes, ...days } = payloadOf<'office_hours'>(payload)
    const calendar = await findCalendar(governmentId)
    const since = { validFrom: isoDate(validFrom), opens, closes }
    const rows = weekdaysIn(days).map((day) => ({ ...since, weekday: isoWeekdayOf(day) }))
    const changed: Calendar = { ...calendar, hours: [...calendar.hours, ...rows] }
    return [await movedBy(governmentId, changed, 'saat')]
  },

  async time_zone(governmentId, { payload, validFrom }) {
    const { zone: timeZone } = payloadOf<'time_zone'>(payload)
    const calendar = await findCalendar(governmentId)
    const since = { validFrom: isoDate(validFrom), timeZone }
    const zones = [...calendar.zones, since].toSorted((one, other) =>
      one.validFrom.localeCompare(other.validFrom),
    )
    const changed: Calendar = { ...calendar, zones }
    return [await movedBy(governmentId, changed, 'saat')]
  },

  async category(governmentId, { payload }, now) {
    const { code, lead } = payloadOf<'category'>(payload)
    const found = await db().complaint.findMany({
      where: { governmentId, categoryCode: code },
      orderBy: { receivedAt: 'desc' },
      take: looked,
      select: { agencyCode: true, status: true },
    })
    const elsewhere = found.filter(({ agencyCode }) => agencyCode !== null && agencyCode !== lead)
    const open = elsewhere.filter(({ status }) => owedByAgency.includes(status))
    const categories = await listCategories(governmentId, now)
    const known = categories.some((category) => category.code === code)
    return [
      known
        ? 'Kategori ini sudah ada: namanya dan pemiliknya berganti sejak hari itu.'
        : 'Kategori baru.',
      `Dari ${found.length} aduan terakhir, ${elsewhere.length} dulu diteruskan ke instansi lain; ${open.length} di antaranya masih terbuka dan tetap di sana.`,
    ]
  },

  async agency(governmentId, { payload }, now) {
    const { code } = payloadOf<'agency'>(payload)
    const agencies = await listAgencies(governmentId, now)
    const known = agencies.find((agency) => agency.code === code)
    return known
      ? [`Sekarang bernama ${known.name}. Kodenya, aduannya dan orangnya tetap.`]
      : ['Instansi baru. Undang orangnya di Orang dan peran sebelum aduan diteruskan ke sana.']
  },

  async division(governmentId, { payload }) {
    const { agency, code, removed } = payloadOf<'division'>(payload)
    const open = await db().complaint.count({
      where: {
        ...{ governmentId, agencyCode: agency, divisionCode: code },
        status: { in: owedByAgency },
      },
    })
    return [
      removed
        ? `${open} aduan terbuka ada di bidang ini: tugaskan ke bidang lain sebelum hari itu.`
        : `Bidang ini bisa dipilih saat menugaskan. ${open} aduan terbuka sudah ada di sana.`,
    ]
  },

  async agency_end(governmentId, { payload }, now) {
    const { code, successor } = payloadOf<'agency_end'>(payload)
    const [open, people, categories] = await Promise.all([
      db().complaint.count({
        where: { governmentId, agencyCode: code, status: { in: owedByAgency } },
      }),
      db().user.count({ where: { governmentId, agencyCode: code, deactivatedAt: null } }),
      listCategories(governmentId, now),
    ])
    const led = categories.filter(({ leadAgency }) => leadAgency === code)
    return [
      `${led.length} kategori berpindah ke ${successor}${led.length > 0 ? `: ${led.map(({ name }) => name).join(', ')}` : ''}.`,
      `${open} aduan terbuka masih di sana: minta instansi itu mengembalikannya sebelum hari itu.`,
      `${people} orang punya akun di sana: pindahkan perannya di Orang dan peran.`,
    ]
  },
}

/** How many of the clocks that started last would end on another day, or at another time, by this calendar. */
async function movedBy(governmentId: string, changed: Calendar, to: 'hari' | 'saat') {
  const runs = await db().clock.findMany({
    where: { governmentId, stoppedAt: null },
    orderBy: { id: 'desc' },
    take: looked,
  })
  const moved = runs.filter(({ startedAt, workingDays, usedDays, dueAt }) => {
    const counted = ledger(changed, startedAt, workingDays, usedDays)
    return counted.dueAt.getTime() !== dueAt.getTime()
  })
  return `Dari ${runs.length} batas terakhir yang berjalan, ${moved.length} berakhir pada ${to} lain.`
}

/** In sentences; none for whoever may not change anything. */
export async function listEffects(actor: Actor, change: ChangeView, now: Date): Promise<string[]> {
  if (!mayChangeReference(actor)) return []
  return effects[change.kind](actor.governmentId, change, now)
}
