// `kesah deadline`: when a clock runs out, and why, day by day.

import { parseArgs } from 'node:util'
import { z } from 'zod'
import { certaintyLabels } from '@/lib/agencies/rules/labels'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import {
  findGovernment,
  findGovernmentForHost,
  listDeadlineRules,
} from '@/lib/agencies/reference/queries'
import { UsageError } from '@/lib/cli/command'
import type { Command } from '@/lib/cli/command'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import type { Deadline } from '@/lib/complaints/rules/deadlines'
import { clockNames, complaintClasses } from '@/lib/complaints/rules/lifecycle'
import { formatDay, formatMoment } from '@/lib/kernel/format'
import { parseInstant } from '@/lib/kernel/time-zone'
import type { Calendar } from '@/lib/kernel/working-days'
import { zoneAt, zoneOn } from '@/lib/kernel/zones'
import { Fault } from '@/lib/platform/fault'

const oneOf = (values: readonly string[]) => `harus salah satu dari: ${values.join(', ')}`

const deadlineInput = z.strictObject({
  clock: z.enum(clockNames, { error: oneOf(clockNames) }),
  class: z.enum(complaintClasses, { error: oneOf(complaintClasses) }),
  from: z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], {
    error: 'harus berupa waktu ISO, misalnya 2026-03-17T10:35+07:00',
  }),
  government: z.string().optional(),
  json: z.boolean().default(false),
})

export const deadline: Command = {
  summary: 'Hitung tenggat dan alasannya hari demi hari',
  usage: `kesah deadline --clock CLOCK --class CLASS --from ISO [--government KODE] [--json]

  --clock       ${clockNames.join(', ')}
  --class       ${complaintClasses.join(', ')}
  --from        saat mulai; tanpa zona berarti waktu pemerintah daerah
  --government  kode Kemendagri, bila ada lebih dari satu pemerintah daerah
  --json        cetak {"dueAt", "days"}`,
  async run(args) {
    const input = readInput(args)
    const government = await (input.government === undefined
      ? findGovernmentForHost(null)
      : findGovernment(input.government))
    const [calendar, rules] = await Promise.all([
      findCalendar(government.id),
      listDeadlineRules(government.id),
    ])
    const startedAt = parseInstant(input.from, zoneOn(calendar, input.from.slice(0, 10)))
    const found = computed(() => dueFor(input.clock, input.class, startedAt, 0, rules, calendar))
    const { dueAt, days } = found
    console.log(input.json ? JSON.stringify({ dueAt, days }) : report(startedAt, found, calendar))
  },
}

function readInput(args: string[]): z.infer<typeof deadlineInput> {
  const parsed = deadlineInput.safeParse(readOptions(args))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `--${issue.path.join('.')} ${issue.message}`)
  throw new UsageError(faults.join('; '))
}

function readOptions(args: string[]): Record<string, string | boolean | undefined> {
  const text = { type: 'string' } as const
  const options = { clock: text, class: text, from: text, government: text } as const
  try {
    return parseArgs({ args, options: { ...options, json: { type: 'boolean' } } }).values
  } catch (error) {
    throw new UsageError('pilihan tidak dikenal atau tanpa nilai', { cause: error })
  }
}

/** Before the first dated row there is no answer; that is a gap in the data, not a defect. */
function computed(count: () => Deadline): Deadline {
  try {
    return count()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Fault('aturan tenggat atau jam kerja untuk waktu itu belum ada', { cause: error })
  }
}

function report(startedAt: Date, found: Deadline, calendar: Calendar): string {
  const told = (instant: Date) => formatMoment(instant, zoneAt(calendar, instant))
  let counted = 0
  const lines = found.days.map((day) => {
    if (day.counted) counted += 1
    return `${(day.counted ? String(counted) : '–').padStart(4)}  ${formatDay(day.date).padEnd(28)}${day.reason ?? ''}`
  })
  const sure = certaintyLabels[found.rule.certainty]
  return [
    `Mulai    ${told(startedAt)}`,
    `Tenggat  ${told(found.dueAt)}`,
    `Aturan   ${String(found.workingDays)} hari kerja (${sure}): ${found.rule.source}`,
    ...(found.estimated ? ['Catatan  Sebagian hari libur di rentang ini masih perkiraan.'] : []),
    '',
    ...lines.map((line) => line.trimEnd()),
  ].join('\n')
}
