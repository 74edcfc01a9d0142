import type { DomainErrorCode } from '@/lib/kernel/errors'
import { id } from '@/lib/words/id'

// What a person reads when something was refused: what happened, that nothing is lost, what to do.
// In Indonesian; language.ts puts them into the language that was chosen.

export const errorWords: Record<DomainErrorCode, string> = id.errors.refusals

export const signedOutWords = id.errors.signedOut

export const foreignOriginWords = id.errors.foreignOrigin
