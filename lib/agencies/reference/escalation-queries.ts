import { localDay } from '@/lib/kernel/time-zone'
import { db } from '@/lib/platform/db'
import type { EscalationRule } from '@/lib/agencies/rules/escalation'
import { findGovernment } from '@/lib/agencies/reference/queries'
import { cachedByKey } from '@/lib/agencies/reference-cache'
import { inForce } from '@/lib/agencies/routing'
import { isoDate } from '@/lib/agencies/views'

/** Every rung there ever was: which hold depends on the day on which a clock starts. */
export function listEscalationRules(governmentId: string): Promise<EscalationRule[]> {
  return rememberedEscalationRules(governmentId)
}

/** How many of a hundred closings are looked at; none where nothing is said. */
export async function findSamplePercent(governmentId: string, on: Date): Promise<number> {
  return (await findSampleRate(governmentId, on))?.percent ?? 0
}

export async function findSampleRate(governmentId: string, on: Date) {
  const rates = await rememberedSampleRates(governmentId)
  const { timeZone } = await findGovernment(governmentId)
  return inForce(rates, localDay(on, timeZone)) ?? null
}

const rememberedEscalationRules = cachedByKey(async (governmentId) => {
  const rows = await db().escalationRule.findMany({
    where: { governmentId },
    omit: { governmentId: true, source: true },
  })
  return rows.map((row) => ({ ...row, validFrom: isoDate(row.validFrom) }))
})

const rememberedSampleRates = cachedByKey(async (governmentId) => {
  const rows = await db().sampleRate.findMany({ where: { governmentId } })
  return rows.map(({ validFrom, percent, certainty }) => {
    return { validFrom: isoDate(validFrom), validTo: null, percent, certainty }
  })
})
