// The boxes of the desk: which complaints lie where, for whom. Being late is not a status, so the
// late box cuts across the others.

import { isOfficer, type Actor } from '@/lib/kernel/actor'
import type { Status } from '@/lib/complaints/lifecycle'

export interface Box {
  readonly code: string
  readonly label: string
  readonly statuses: readonly Status[]
  /** Only those never referred, or only those that came back. */
  readonly referredBefore?: boolean
  /** Only those with a clock that has run out. */
  readonly late?: true
}

const ended: readonly Status[] = ['closed', 'archived', 'withdrawn']
const withAgency: readonly Status[] = ['referred', 'in_progress']

const officerBoxes: readonly Box[] = [
  { code: 'baru', label: 'Baru', statuses: ['referred'] },
  { code: 'dikerjakan', label: 'Dikerjakan', statuses: ['in_progress'] },
  { code: 'lewat', label: 'Lewat', statuses: withAgency, late: true },
  { code: 'dijawab', label: 'Dijawab', statuses: ['answered'] },
  { code: 'selesai', label: 'Selesai', statuses: ended },
]

const cityBoxes: readonly Box[] = [
  { code: 'baru', label: 'Baru', statuses: ['submitted'], referredBefore: false },
  { code: 'dikembalikan', label: 'Dikembalikan', statuses: ['submitted'], referredBefore: true },
  { code: 'menunggu-opd', label: 'Menunggu OPD', statuses: [...withAgency, 'handed_over'] },
  { code: 'menunggu-warga', label: 'Menunggu warga', statuses: ['incomplete', 'answered'] },
  {
    code: 'lewat',
    label: 'Lewat',
    statuses: ['submitted', ...withAgency, 'handed_over'],
    late: true,
  },
  { code: 'selesai', label: 'Selesai', statuses: ended },
]

export function boxesFor(actor: Actor): readonly Box[] {
  return isOfficer(actor) ? officerBoxes : cityBoxes
}

/** The box of that code, else the first one. */
export function boxOf(actor: Actor, code: string | undefined): Box {
  const boxes = boxesFor(actor)
  return boxes.find((box) => box.code === code) ?? (boxes[0] as Box)
}
