// From a published change to the dated rows that it stands for. Nothing is edited: a later row holds.

import type { Transaction } from '@/lib/platform/transaction'
import { payloadOf, type ChangeKind } from '@/lib/agencies/rules/changes'
import { isoWeekdayOf, weekdaysIn } from '@/lib/agencies/rules/office-hours'
import { inForce } from '@/lib/agencies/routing'
import { dated, isoDate } from '@/lib/agencies/views'
import type { Prisma } from '@/prisma/generated/client'

type Change = Prisma.ReferenceChangeModel

type ChangeEffect = (tx: Transaction, change: Change, now: Date) => Promise<void>

export const changeEffects: Readonly<Record<ChangeKind, ChangeEffect>> = {
  async agency(tx, change) {
    const { code, name, agencyKind, aliases, duty, contact } = payloadOf<'agency'>(change.payload)
    const { governmentId } = change
    await tx.agency.createMany({
      data: { governmentId, code, kind: agencyKind },
      skipDuplicates: true,
    })
    const words = { name, aliases, duty: duty || null, contact: contact || null }
    await tx.agencyVersion.createMany({
      data: { governmentId, agencyCode: code, ...words, ...since(change) },
      skipDuplicates: true,
    })
  },

  async agency_end(tx, change) {
    const { code, successor } = payloadOf<'agency_end'>(change.payload)
    const { governmentId, validFrom } = change
    await tx.agencyVersion.updateMany({
      where: { governmentId, agencyCode: code, validTo: null },
      data: { validTo: validFrom },
    })
    const day = isoDate(validFrom)
    const categories = await tx.category.findMany({
      where: { governmentId },
      include: { versions: true },
    })
    for (const { code: categoryCode, versions } of categories) {
      const current = inForce(versions.map(dated), day)
      if (!current || !concerns(current, code)) continue
      const { name, sector, oversight, sensitive, leadAgency, supportingAgencies } = current
      const instead = (one: string) => (one === code ? successor : one)
      const supporting = supportingAgencies.map(instead).filter((one) => one !== leadAgency)
      await tx.categoryVersion.createMany({
        data: {
          ...{ governmentId, categoryCode, name, sector, oversight, sensitive },
          leadAgency: leadAgency && instead(leadAgency),
          supportingAgencies: [...new Set(supporting)],
          ...since(change),
        },
        skipDuplicates: true,
      })
    }
  },

  async division(tx, change) {
    const { agency, code, name, removed } = payloadOf<'division'>(change.payload)
    const { governmentId, validFrom } = change
    const division = { governmentId, agencyCode: agency, code }
    if (removed) {
      const standing = { ...division, validTo: null }
      await tx.division.updateMany({ where: standing, data: { validTo: validFrom } })
      return
    }
    const version = { ...division, name, ...since(change) }
    await tx.division.createMany({ data: version, skipDuplicates: true })
  },

  async category(tx, change) {
    const { code, name, sector, lead, supporting } = payloadOf<'category'>(change.payload)
    const { governmentId, validFrom } = change
    await tx.category.createMany({ data: { governmentId, code }, skipDuplicates: true })
    const versions = await tx.categoryVersion.findMany({
      where: { governmentId, categoryCode: code },
    })
    const before = inForce(versions.map(dated), isoDate(validFrom))
    await tx.categoryVersion.createMany({
      data: {
        ...{ governmentId, categoryCode: code, name, sector, supportingAgencies: supporting },
        leadAgency: lead === 'KECAMATAN' ? null : lead,
        oversight: before?.oversight ?? false,
        sensitive: before?.sensitive ?? false,
        ...since(change),
      },
      skipDuplicates: true,
    })
  },

  async deadline(tx, change) {
    const { governmentId } = change
    const rule = payloadOf<'deadline'>(change.payload)
    await tx.deadlineRule.createMany({
      data: { governmentId, ...rule, ...since(change) },
      skipDuplicates: true,
    })
  },

  async rung(tx, change) {
    const { governmentId } = change
    const { removed, workingDays, ...rung } = payloadOf<'rung'>(change.payload)
    await tx.escalationRule.createMany({
      data: {
        governmentId,
        ...rung,
        workingDays: removed ? null : workingDays,
        ...since(change),
      },
      skipDuplicates: true,
    })
  },

  async sample_rate(tx, change) {
    const { governmentId } = change
    const { percent } = payloadOf<'sample_rate'>(change.payload)
    await tx.sampleRate.createMany({
      data: { governmentId, percent, ...since(change) },
      skipDuplicates: true,
    })
  },

  async day_off(tx, change, now) {
    const { governmentId, source, certainty } = change
    const { date, name, dayKind: kind, removed } = payloadOf<'day_off'>(change.payload)
    const day = { governmentId, date: new Date(date) }
    await tx.dayOff.updateMany({
      where: { ...day, supersededAt: null },
      data: { supersededAt: now },
    })
    if (removed) return
    await tx.dayOff.create({ data: { ...day, recordedAt: now, kind, name, source, certainty } })
  },

  async office_hours(tx, change) {
    const { governmentId } = change
    const { opens, closes, ...days } = payloadOf<'office_hours'>(change.payload)
    const hours = { governmentId, opens, closes, ...since(change) }
    await tx.officeHours.createMany({
      data: weekdaysIn(days).map((day) => ({ ...hours, weekday: isoWeekdayOf(day) })),
      skipDuplicates: true,
    })
  },

  async time_zone(tx, change) {
    const { governmentId } = change
    const { zone: timeZone } = payloadOf<'time_zone'>(change.payload)
    await tx.zoneOfGovernment.createMany({
      data: { governmentId, timeZone, ...since(change) },
      skipDuplicates: true,
    })
  },
}

function since({ validFrom, source, certainty }: Change) {
  return { validFrom, source, certainty }
}

function concerns(
  { leadAgency, supportingAgencies }: { leadAgency: string | null; supportingAgencies: string[] },
  code: string,
): boolean {
  return leadAgency === code || supportingAgencies.includes(code)
}
