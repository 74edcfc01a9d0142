// The boxes of the desk: which complaints lie where, for whom. Being late is not a status, so the
// boxes of what is late, and of what soon will be, cut across the others.

import { isOfficer, type Actor } from '@/lib/kernel/actor'
import { mayModerate } from '@/lib/complaints/rules/policy'
import { lifecycle, stepOf, type Status } from '@/lib/complaints/rules/lifecycle'
import {
  endedStatuses,
  moderatedStatuses,
  owedByAgency,
  statusesOf,
  statusesWhere,
} from '@/lib/complaints/rules/states'

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

/** What lies in a box of this name at the agency that has it. */
function atAgency(code: string, label: string): Box {
  return { code, label, statuses: statusesWhere(({ agencyBox }) => agencyBox === code) }
}

const toVerify = statusesOf('verifier')
const withOthers = statusesOf('agency', 'outside', 'joined')
const withCity = [...toVerify, ...withOthers]

const officerBoxes: readonly Box[] = [
  atAgency('baru', 'Baru'),
  atAgency('dikerjakan', 'Dikerjakan'),
  { code: 'tugas-saya', label: 'Tugas saya', statuses: owedByAgency, assigned: true },
  { code: 'persetujuan', label: 'Perlu persetujuan', statuses: owedByAgency, proposed: true },
  { code: 'membantu', label: 'Membantu OPD lain', statuses: owedByAgency, helping: true },
  atAgency('ditunda', 'Ditunda'),
  atAgency('menunggu-warga', 'Menunggu warga'),
  { code: 'hampir-lewat', label: 'Hampir lewat', statuses: owedByAgency, due: 'soon' },
  { code: 'lewat', label: 'Lewat', statuses: owedByAgency, due: 'late' },
  atAgency('selesai', 'Selesai'),
]

/** Of what is closed a sample is looked at. */
const inspected = lifecycle.inspect.from

/** For those who decide when agencies do not agree, or the citizen does not a second time. */
const aboveBoxes: readonly Box[] = [
  {
    code: 'perlu-keputusan',
    label: 'Perlu keputusan',
    statuses: toVerify,
    returnedBy: 'arbiter',
  },
  {
    code: 'perlu-diperiksa',
    label: 'Disengketakan',
    statuses: toVerify,
    returnedBy: 'validator',
  },
  { code: 'contoh', label: 'Contoh penutupan', statuses: inspected, sampled: true },
]

const cityBoxes: readonly Box[] = [
  { code: 'baru', label: 'Baru', statuses: toVerify, returnedBy: null },
  { code: 'dikembalikan', label: 'Dikembalikan', statuses: toVerify, returnedBy: 'agency' },
  {
    code: 'minta-dibuka',
    label: 'Minta dibuka lagi',
    statuses: toVerify,
    returnedBy: 'citizen',
  },
  {
    code: 'menunggu-opd',
    label: 'Menunggu OPD',
    statuses: withOthers,
  },
  { code: 'menunggu-warga', label: 'Menunggu warga', statuses: statusesOf('citizen') },
  { code: 'hampir-lewat', label: 'Hampir lewat', statuses: withCity, due: 'soon' },
  { code: 'lewat', label: 'Lewat', statuses: withCity, due: 'late' },
  {
    code: 'moderasi',
    label: 'Perlu moderasi',
    statuses: moderatedStatuses,
    unmoderated: true,
  },
  { code: 'selesai', label: 'Selesai', statuses: endedStatuses },
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
