import 'server-only'
import { dayKindWords } from '@/components/desk/change-forms'
import type { Rules } from './rules-table'
import { rungsOn, type Caller } from '@/lib/agencies/rules/escalation'
import { findSampleRate, listEscalationRules } from '@/lib/agencies/reference/escalation-queries'
import { listOfficeHours } from '@/lib/agencies/reference/hours-queries'
import {
  agencyKindLabels,
  callerLabels,
  certaintyLabels,
  zoneName,
} from '@/lib/agencies/rules/labels'
import { findCalendar, findZone } from '@/lib/agencies/reference/calendar-queries'
import { listAgencies, listCategories, listDeadlineRules } from '@/lib/agencies/reference/queries'
import { classWords, clockWords } from '@/lib/complaints/rules/labels'
import { clockNames, complaintClasses } from '@/lib/complaints/rules/lifecycle'
import { formatDay } from '@/lib/kernel/format'
import { owedClocks } from '@/lib/kernel/terms'
import { weekdayName } from '@/lib/kernel/working-days'
import { localDayOf } from '@/lib/kernel/zones'

function whenReached(workingDays: number): string {
  if (workingDays === 0) return 'Pada batasnya'
  const days = `${Math.abs(workingDays)} hari kerja`
  return workingDays < 0 ? `${days} sebelum batasnya` : `${days} sesudah batasnya`
}

type Read = (governmentId: string, now: Date) => Promise<Rules>

/** What holds today, for each part of the settings. */
export const currentRules: Readonly<Record<string, Read>> = {
  async instansi(governmentId, now) {
    const agencies = await listAgencies(governmentId, now)
    return {
      columns: ['Instansi', 'Jenis', 'Kepastian'],
      rows: agencies.map(({ code, name, kind, certainty }) => ({
        code,
        cells: [name, agencyKindLabels[kind], certaintyLabels[certainty]],
      })),
    }
  },

  async kategori(governmentId, now) {
    const [categories, agencies] = await Promise.all([
      listCategories(governmentId, now),
      listAgencies(governmentId, now),
    ])
    const nameOf = (lead: string | null) => {
      if (lead === null) return 'Kecamatan tempatnya'
      return agencies.find(({ code }) => code === lead)?.name ?? lead
    }
    return {
      columns: ['Kategori', 'Pemilik', 'Kepastian'],
      rows: categories.map(({ code, name, leadAgency, certainty }) => ({
        code,
        cells: [name, nameOf(leadAgency), certaintyLabels[certainty]],
      })),
    }
  },

  /** A row for each class, a column for each clock. */
  async batas(governmentId, now) {
    const [rules, calendar] = await Promise.all([
      listDeadlineRules(governmentId),
      findCalendar(governmentId),
    ])
    const today = localDayOf(calendar, now)
    const inForce = rules.filter(({ validFrom }) => validFrom <= today)
    const daysOf = (clock: string, ofClass: string) => {
      const rule = inForce.filter((row) => row.clock === clock && row.class === ofClass).at(-1)
      return rule ? `${rule.workingDays} hari kerja, ${certaintyLabels[rule.certainty]}` : '–'
    }
    return {
      columns: ['Jenis aduan', ...clockNames.map((name) => clockWords[name])],
      rows: complaintClasses.map((ofClass) => ({
        code: ofClass,
        cells: [classWords[ofClass], ...clockNames.map((clock) => daysOf(clock, ofClass))],
      })),
    }
  },

  /** A row for each rung, in the order in which a clock comes to them. */
  async pengingat(governmentId, now) {
    const [rules, calendar] = await Promise.all([
      listEscalationRules(governmentId),
      findCalendar(governmentId),
    ])
    const today = localDayOf(calendar, now)
    return {
      columns: ['Batas', 'Kapan', 'Yang dipanggil', 'Kepastian'],
      rows: owedClocks.flatMap((clock) =>
        rungsOn(rules, clock, today).map(({ rung, workingDays, calls, certainty }) => ({
          code: `anak tangga ${rung}`,
          key: `${clock} ${rung}`,
          cells: [
            clockWords[clock],
            whenReached(workingDays),
            callerLabels[calls as Caller],
            certaintyLabels[certainty],
          ],
        })),
      ),
    }
  },

  async contoh(governmentId, now) {
    const rate = await findSampleRate(governmentId, now)
    return {
      columns: ['Penutupan', 'Diperiksa', 'Kepastian'],
      rows: rate
        ? [
            {
              code: 'dipilih secara acak',
              cells: [
                'Aduan yang selesai',
                `${rate.percent} dari seratus`,
                certaintyLabels[rate.certainty],
              ],
            },
          ]
        : [],
    }
  },

  /** A row for each day of the week. */
  async jam(governmentId, now) {
    const calendar = await findCalendar(governmentId)
    const today = localDayOf(calendar, now)
    const [hours, zone] = await Promise.all([
      listOfficeHours(governmentId, today),
      findZone(governmentId, today),
    ])
    const rows = hours.map(({ weekday, opens, closes, validFrom, certainty }) => {
      const open = opens === null ? 'Tutup' : `${opens} sampai ${closes}`.replaceAll(':', '.')
      return {
        code: `hari ke-${weekday}`,
        cells: [weekdayName(weekday), open, formatDay(validFrom), certaintyLabels[certainty]],
      }
    })
    const since = zone
      ? [formatDay(zone.validFrom), certaintyLabels[zone.certainty]]
      : ['Sejak awal', certaintyLabels.confirmed]
    const named = zoneName(zone?.timeZone ?? calendar.timeZone)
    return {
      columns: ['Hari', 'Jam kerja', 'Sejak', 'Kepastian'],
      rows: [...rows, { code: 'untuk semua jam', cells: ['Zona waktu', named, ...since] }],
    }
  },

  /** From this year on: what has been is history. */
  async kalender(governmentId, now) {
    const calendar = await findCalendar(governmentId)
    const year = localDayOf(calendar, now).slice(0, 4)
    return {
      columns: ['Hari libur', 'Tanggal', 'Jenis', 'Kepastian'],
      rows: calendar.days
        .filter(({ date }) => date >= year)
        .map(({ date, name, kind, certainty }) => ({
          code: date,
          cells: [name, formatDay(date), dayKindWords[kind], certaintyLabels[certainty]],
        })),
    }
  },
}
