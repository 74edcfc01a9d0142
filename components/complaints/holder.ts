import type { Status } from '@/lib/complaints/lifecycle'

/** Whose turn it is, in words: where no agency holds a complaint, it lies with Kominfo or the citizen. */
export function holderWords(status: Status, holderName: string | null): string {
  if (status === 'incomplete') return 'Warga'
  return holderName ?? (status === 'archived' || status === 'withdrawn' ? '–' : 'Kominfo')
}
