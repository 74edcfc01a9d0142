// The rule of who sees what, for statements that are written by hand.

import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/kernel/actor'
import { visibleTo, type Scope } from '@/lib/complaints/rules/policy'

type Written = { [Part in keyof Scope]-?: (value: NonNullable<Scope[Part]>) => Prisma.Sql }

/** Each part of a scope, for a statement in which complaints are called `c`. */
const written: Written = {
  governmentId: (code) => Prisma.sql`c.government_id = ${code}`,
  id: (id) => Prisma.sql`c.id = ANY(${typeof id === 'string' ? [id] : id.in}::uuid[])`,
  reporterId: (id) => Prisma.sql`c.reporter_id = ${id}::uuid`,
  agencyCode: (code) => Prisma.sql`c.agency_code = ${code}`,
  class: ({ not }) => Prisma.sql`c.class::text <> ${not}`,
  keptFromVerifier: (kept) => Prisma.sql`c.kept_from_verifier = ${kept}`,
  AND: ({ OR: [{ agencyCode }, { referrals }] }) => Prisma.sql`(
    c.agency_code = ${agencyCode} OR EXISTS (
      SELECT 1 FROM referrals r
      WHERE r.government_id = c.government_id AND r.complaint_id = c.id
        AND r.agency_code = ${referrals.some.agencyCode} AND r.is_supporting AND r.ended_at IS NULL))`,
  OR: (either) => {
    const accused = either.map(({ accusedCode }) =>
      accusedCode === null
        ? Prisma.sql`c.accused_code IS NULL`
        : Prisma.sql`c.accused_code <> ${accusedCode.not}`,
    )
    return Prisma.sql`(${Prisma.join(accused, ' OR ')})`
  },
}

/** The rule of `visibleTo` in the database's own words; it adds nothing to it. */
export function scopeFor(actor: Actor): Prisma.Sql {
  const parts = Object.entries(visibleTo(actor)).map(([part, value]) => {
    const write = written[part as keyof Scope] as (value: unknown) => Prisma.Sql
    return write(value)
  })
  return Prisma.join(parts, ' AND ')
}
