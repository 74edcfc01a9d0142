import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { agenciesIn, payloadOf, type ChangeKind } from '@/lib/agencies/rules/changes'
import { isoDate } from '@/lib/agencies/views'

interface Dated {
  /** Of one that has been drafted. */
  id?: string
  kind: ChangeKind
  /** 'YYYY-MM-DD' */
  validFrom: string
  payload: unknown
}

/** From when to when an agency is there; `to` is the first day without it, null while none is known. */
interface Standing {
  from: string
  to: string | null
}

/**
 * What a change names is there on its day, and where cases are to go there, for good: nothing leads to an
 * agency that has ended by then, or is known to end. And nothing ends that something else, which begins
 * later, still leads to. Asked when a change is drafted and again when it is published: much may come
 * between the two.
 * @throws {DomainError} `unknown_agency`, `ends_into_itself`, `agency_ends`, `still_led_to`
 */
export async function requireReferences(
  actor: Actor,
  tx: Transaction,
  change: Dated,
): Promise<void> {
  const coming = (await listComing(actor, tx)).filter(({ id }) => id !== change.id)
  for (const { field, code, forGood } of agenciesIn(change.kind, change.payload)) {
    const standing = await standingOf(actor, tx, code, coming)
    requireThere(standing, change.validFrom, field)
    if (forGood && standing?.to) throw new DomainError('agency_ends', field)
  }
  if (change.kind === 'agency_end') await requireLetGo(actor, tx, change, coming)
}

function requireThere(standing: Standing | null, day: string, field: string): void {
  if (!standing || standing.from > day) throw new DomainError('unknown_agency', field)
  if (standing.to !== null && standing.to <= day) throw new DomainError('agency_ends', field)
}

/** Published, and not carried out yet. */
async function listComing({ governmentId }: Actor, tx: Transaction): Promise<Dated[]> {
  const changes = await tx.referenceChange.findMany({
    where: { governmentId, publishedAt: { not: null }, appliedAt: null },
    select: { id: true, kind: true, validFrom: true, payload: true },
  })
  return changes.map(({ id, kind, validFrom, payload }) => {
    return { id, kind: kind as ChangeKind, validFrom: isoDate(validFrom), payload }
  })
}

async function standingOf(
  { governmentId }: Actor,
  tx: Transaction,
  code: string,
  coming: readonly Dated[],
): Promise<Standing | null> {
  const versions = await tx.agencyVersion.findMany({ where: { governmentId, agencyCode: code } })
  const about = coming.filter(({ payload }) => payloadOf<'agency'>(payload).code === code)
  const began = about.filter(({ kind }) => kind === 'agency').map(({ validFrom }) => validFrom)
  const ended = about.filter(({ kind }) => kind === 'agency_end').map(({ validFrom }) => validFrom)
  const from = [...versions.map(({ validFrom }) => isoDate(validFrom)), ...began].sort()[0]
  if (from === undefined) return null
  const last = versions.toSorted((one, other) => +one.validFrom - +other.validFrom).at(-1)
  const to = ended.sort()[0] ?? (last?.validTo ? isoDate(last.validTo) : null)
  return { from, to }
}

/** What leads to it from its last day on, or later, would lead nowhere. */
async function requireLetGo(
  { governmentId }: Actor,
  tx: Transaction,
  { validFrom, payload }: Dated,
  coming: readonly Dated[],
): Promise<void> {
  const { code, successor } = payloadOf<'agency_end'>(payload)
  if (code === successor) throw new DomainError('ends_into_itself', 'successor')
  const led = await tx.categoryVersion.count({
    where: {
      governmentId,
      validFrom: { gte: new Date(validFrom) },
      OR: [{ leadAgency: code }, { supportingAgencies: { has: code } }],
    },
  })
  const later = coming.filter((other) => other.validFrom >= validFrom)
  const names = later.some(({ kind, payload: named }) =>
    agenciesIn(kind, named).some((one) => one.forGood && one.code === code),
  )
  if (led > 0 || names) throw new DomainError('still_led_to', 'code')
}
