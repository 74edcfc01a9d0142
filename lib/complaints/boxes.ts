// The boxes of the desk: which complaints lie where, for whom. Being late is not a status, so the
// boxes of what is late, and of what soon will be, cut across the others.

import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { mayModerate } from '@/lib/complaints/policy'
import { stepOf, type Status } from '@/lib/complaints/lifecycle'

export interface Box {
  readonly code: string
  readonly label: string
  readonly statuses: readonly Status[]
  /**
   * Only what this one sent back to the verifier, or decides on in his place; null for what has come for
   * the first time.
   */
  readonly returnedBy?: 'agency' | 'citizen' | 'arbiter' | 'validator' | null
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
  /** What was drawn to be looked at after it was closed. */
  readonly sampled?: true
}

/** Working days before the end of a clock in which it is soon to run out. */
export const soonDays = 2

const ended: readonly Status[] = ['closed', 'archived', 'withdrawn']
const withAgency: readonly Status[] = ['referred', 'in_progress']
const owed: readonly Status[] = [...withAgency, 'postponed']
const withCity: readonly Status[] = ['submitted', ...owed, 'handed_over', 'merged']

const officerBoxes: readonly Box[] = [
  { code: 'baru', label: 'Baru', statuses: ['referred'] },
  { code: 'dikerjakan', label: 'Dikerjakan', statuses: ['in_progress'] },
  { code: 'tugas-saya', label: 'Tugas saya', statuses: owed, assigned: true },
  { code: 'persetujuan', label: 'Perlu persetujuan', statuses: owed, proposed: true },
  { code: 'membantu', label: 'Membantu OPD lain', statuses: owed, helping: true },
  { code: 'ditunda', label: 'Ditunda', statuses: ['postponed'] },
  { code: 'menunggu-warga', label: 'Menunggu warga', statuses: ['answered'] },
  { code: 'hampir-lewat', label: 'Hampir lewat', statuses: owed, due: 'soon' },
  { code: 'lewat', label: 'Lewat', statuses: owed, due: 'late' },
  { code: 'selesai', label: 'Selesai', statuses: ended },
]

/** For those who decide when agencies do not agree, or the citizen does not a second time. */
const aboveBoxes: readonly Box[] = [
  {
    code: 'perlu-keputusan',
    label: 'Perlu keputusan',
    statuses: ['submitted'],
    returnedBy: 'arbiter',
  },
  {
    code: 'perlu-diperiksa',
    label: 'Disengketakan',
    statuses: ['submitted'],
    returnedBy: 'validator',
  },
  { code: 'contoh', label: 'Contoh penutupan', statuses: ['closed'], sampled: true },
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
    statuses: [...owed, 'handed_over', 'merged'],
  },
  { code: 'menunggu-warga', label: 'Menunggu warga', statuses: ['incomplete', 'answered'] },
  { code: 'hampir-lewat', label: 'Hampir lewat', statuses: withCity, due: 'soon' },
  { code: 'lewat', label: 'Lewat', statuses: withCity, due: 'late' },
  {
    code: 'moderasi',
    label: 'Perlu moderasi',
    statuses: [...owed, 'handed_over', 'answered', 'closed'],
    unmoderated: true,
  },
  { code: 'selesai', label: 'Selesai', statuses: ended },
]

/** Who decides in the verifier's place. */
function mayDecide({ role }: Actor): boolean {
  return stepOf('sustain').by.includes(role)
}

export function boxesFor(actor: Actor): readonly Box[] {
  if (isOfficer(actor)) {
    return officerBoxes.filter(({ proposed }) => !proposed || actor.role === 'head')
  }
  const boxes = mayDecide(actor) ? [...aboveBoxes, ...cityBoxes] : cityBoxes
  return boxes.filter(({ unmoderated }) => !unmoderated || mayModerate(actor))
}

/** The box of that code, else the first one. */
export function boxOf(actor: Actor, code: string | undefined): Box {
  const boxes = boxesFor(actor)
  return boxes.find((box) => box.code === code) ?? (boxes[0] as Box)
}
