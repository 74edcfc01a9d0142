import type { Status } from '@/lib/complaints/rules/lifecycle'
import { endedUnanswered, turnIn, withAnswer } from '@/lib/complaints/rules/states'

const deciding: Readonly<Record<string, string>> = { arbiter: 'Pengawas', validator: 'Pemeriksa' }

/** Whose turn it is, in words: where no agency holds a complaint, it lies with Kominfo or the citizen. */
export function holderWords({ status, holderName, returnedBy }: Held): string {
  if (turnIn(status) === 'citizen' && !withAnswer.includes(status)) return 'Warga'
  const above = turnIn(status) === 'verifier' ? deciding[returnedBy ?? ''] : undefined
  return above ?? holderName ?? (endedUnanswered.includes(status) ? '–' : 'Kominfo')
}

interface Held {
  status: Status
  holderName: string | null
  /** On whose account it is submitted again, or who decides on it. */
  returnedBy: string | null
}
