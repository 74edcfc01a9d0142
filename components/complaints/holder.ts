import type { Status } from '@/lib/complaints/lifecycle'

const deciding: Readonly<Record<string, string>> = { arbiter: 'Pengawas', validator: 'Pemeriksa' }

/** Whose turn it is, in words: where no agency holds a complaint, it lies with Kominfo or the citizen. */
export function holderWords({ status, holderName, returnedBy }: Held): string {
  if (status === 'incomplete') return 'Warga'
  const above = status === 'submitted' ? deciding[returnedBy ?? ''] : undefined
  return above ?? holderName ?? (status === 'archived' || status === 'withdrawn' ? '–' : 'Kominfo')
}

interface Held {
  status: Status
  holderName: string | null
  /** On whose account it is submitted again, or who decides on it. */
  returnedBy: string | null
}
