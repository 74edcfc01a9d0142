// Who sees which files of a complaint that he sees. A photo can tell who took it: OPDs and who decides
// above them see what Kominfo has released. One table by role; `filesKnownTo` (for lists, part of every
// `where`) and `mayViewFile` (for one file in hand) derive from it, and a test holds them together.

import { userIdOf, type Actor, type ActorRole } from '@/lib/kernel/actor'

/** The part of a file that decides who sees it. */
export interface GuardedFile {
  /** Null for what came with the complaint, and for covered copies of it. */
  kind: string | null
  /** The photo that this is a covered copy of. */
  redactedOf: string | null
  /** Of the answer that it went out with. */
  messageId: string | null
  uploadedBy: string | null
  releasedAt: Date | null
}

type Known =
  /** What the citizen has filed, uncovered. */
  | 'filed'
  /** That, and covered copies of it. */
  | 'photos'
  /** What of it Kominfo has released to whoever handles the complaint. */
  | 'released'
  /** What went out with an answer. */
  | 'sent'
  /** What one has laid beside an answer oneself. */
  | 'mine'

const handling = ['released', 'sent', 'mine'] as const
const releasing = ['photos', 'sent', 'mine'] as const

const known = {
  citizen: ['filed', 'sent'],
  officer: handling,
  head: handling,
  field: handling,
  verifier: releasing,
  admin: releasing,
  validator: handling,
  supervisor: handling,
  leadership: [],
  clock: [],
  clerk: [],
  evaluator: [],
  operator: [],
} as const satisfies Record<ActorRole, readonly Known[]>

/** A condition on files, in the shape that the database client takes. */
export interface FileScope {
  id?: { in: string[] }
  OR?: {
    kind: 'evidence' | null
    redactedOf?: null
    messageId?: { not: null }
    releasedAt?: { not: null }
    uploadedBy?: string
  }[]
}

type Condition = NonNullable<FileScope['OR']>[number]

const listForm = {
  filed: () => ({ kind: null, redactedOf: null }),
  photos: () => ({ kind: null }),
  released: () => ({ kind: null, releasedAt: { not: null } }),
  sent: () => ({ kind: 'evidence', messageId: { not: null } }),
  // Whoever has no account has laid nothing there, and nobody's id is empty.
  mine: (actor) => ({ kind: 'evidence', uploadedBy: userIdOf(actor) ?? '' }),
} as const satisfies Record<Known, (actor: Actor) => Condition>

const recordForm = {
  filed: ({ kind, redactedOf }) => kind === null && redactedOf === null,
  photos: ({ kind }) => kind === null,
  released: ({ kind, releasedAt }) => kind === null && releasedAt !== null,
  sent: ({ kind, messageId }) => kind === 'evidence' && messageId !== null,
  mine: ({ kind, uploadedBy }, actor) =>
    kind === 'evidence' && uploadedBy !== null && uploadedBy === userIdOf(actor),
} as const satisfies Record<Known, (file: GuardedFile, actor: Actor) => boolean>

/** The files that exist for this actor, of the complaints that he sees. */
export function filesKnownTo(actor: Actor): FileScope {
  const either = known[actor.role].map((one) => listForm[one](actor))
  // To the database client an empty OR within an AND is no condition at all.
  return either.length > 0 ? { OR: either } : { id: { in: [] } }
}

/** The same rule for one file in hand. */
export function mayViewFile(actor: Actor, file: GuardedFile): boolean {
  return known[actor.role].some((one) => recordForm[one](file, actor))
}
