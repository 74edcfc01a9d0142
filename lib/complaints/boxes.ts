// The boxes of the desk: which complaints lie where, for whom. Being late is not a status, so the
// boxes of what is late, and of what soon will be, cut across the others.

import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { mayModerate } from '@/lib/complaints/policy'
import type { Status } from '@/lib/complaints/lifecycle'

export interface Box {
  readonly code: string
  readonly label: string
  readonly statuses: readonly Status[]
  /** Only what this one sent back to the verifier; null for what has come for the first time. */
  readonly returnedBy?: 'agency' | 'citizen' | null
  /** Only those with a clock that has run out, or soon will. */
  readonly due?: 'late' | 'soon'
  /** Only what may be public, and nobody has decided whether it is to be. */
  readonly unmoderated?: true
  /** What another agency answers, and this one is asked to help with. */
  readonly helping?: true
  /** What is assigned to oneself, or to whom one stands in for. */
  readonly assigned?: true
  /** What an officer has proposed as an answer, for the head. */
  readonly proposed?: true
}

/** Working days before the end of a clock in which it is soon to run out. */
export const soonDays = 2

const ended: readonly Status[] = ['closed', 'archived', 'withdrawn']
const withAgency: readonly Status[] = ['referred', 'in_progress']
const withCity: readonly Status[] = ['submitted', ...withAgency, 'handed_over', 'merged']

const officerBoxes: readonly Box[] = [
  { code: 'baru', label: 'Baru', statuses: ['referred'] },
  { code: 'dikerjakan', label: 'Dikerjakan', statuses: ['in_progress'] },
  { code: 'tugas-saya', label: 'Tugas saya', statuses: withAgency, assigned: true },
  { code: 'persetujuan', label: 'Perlu persetujuan', statuses: withAgency, proposed: true },
  { code: 'membantu', label: 'Membantu OPD lain', statuses: withAgency, helping: true },
  { code: 'menunggu-warga', label: 'Menunggu warga', statuses: ['answered'] },
  { code: 'hampir-lewat', label: 'Hampir lewat', statuses: withAgency, due: 'soon' },
  { code: 'lewat', label: 'Lewat', statuses: withAgency, due: 'late' },
  { code: 'selesai', label: 'Selesai', statuses: ended },
]

const cityBoxes: readonly Box[] = [
  { code: 'baru', label: 'Baru', statuses: ['submitted'], returnedBy: null },
  { code: 'dikembalikan', label: 'Dikembalikan', statuses: ['submitted'], returnedBy: 'agency' },
  {
    code: 'minta-dibuka',
    label: 'Minta dibuka lagi',
    statuses: ['submitted'],
    returnedBy: 'citizen',
  },
  {
    code: 'menunggu-opd',
    label: 'Menunggu OPD',
    statuses: [...withAgency, 'handed_over', 'merged'],
  },
  { code: 'menunggu-warga', label: 'Menunggu warga', statuses: ['incomplete', 'answered'] },
  { code: 'hampir-lewat', label: 'Hampir lewat', statuses: withCity, due: 'soon' },
  { code: 'lewat', label: 'Lewat', statuses: withCity, due: 'late' },
  {
    code: 'moderasi',
    label: 'Perlu moderasi',
    statuses: [...withAgency, 'handed_over', 'answered', 'closed'],
    unmoderated: true,
  },
  { code: 'selesai', label: 'Selesai', statuses: ended },
]

export function boxesFor(actor: Actor): readonly Box[] {
  if (isOfficer(actor)) {
    return officerBoxes.filter(({ proposed }) => !proposed || actor.role === 'head')
  }
  return cityBoxes.filter(({ unmoderated }) => !unmoderated || mayModerate(actor))
}

/** The box of that code, else the first one. */
export function boxOf(actor: Actor, code: string | undefined): Box {
  const boxes = boxesFor(actor)
  return boxes.find((box) => box.code === code) ?? (boxes[0] as Box)
}
