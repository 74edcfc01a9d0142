// The plots of the demo: who did what, how many days after the complaint came in.

import type { Citizen, CityStaff, Officer } from '@/lib/kernel/actor'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { archive } from '@/lib/complaints/commands/steps/archive'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { close } from '@/lib/complaints/commands/steps/close'
import { complete } from '@/lib/complaints/commands/steps/complete'
import { dispute } from '@/lib/complaints/commands/steps/dispute'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { inform } from '@/lib/complaints/commands/steps/inform'
import { note } from '@/lib/complaints/commands/steps/note'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { reopen } from '@/lib/complaints/commands/steps/reopen'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { withdraw } from '@/lib/complaints/commands/steps/withdraw'
import { ringClocks } from '@/lib/complaints/jobs'
import type { ComplaintClass } from '@/lib/complaints/rules/lifecycle'
import { words } from '@/prisma/seed/demo-world/words'

/** Everyone that a plot may need, and the complaint that it is about. */
export interface Scene {
  readonly number: string
  readonly complaint: { readonly agency: string; readonly class: ComplaintClass }
  readonly citizen: Citizen
  readonly admin: CityStaff
  readonly officer: Officer
}

type Step = (scene: Scene, at: Date) => Promise<unknown>
type Plot = readonly (readonly [days: number, step: Step])[]

const referred: Step = ({ admin, number, complaint }, at) => {
  const { agency, class: ofClass } = complaint
  return refer(admin, number, { agency, class: ofClass, instruction: words.instruction }, at)
}
const accepted: Step = ({ officer, number }, at) => accept(officer, number, at)
const informed: Step = ({ officer, number }, at) =>
  inform(officer, number, { reason: words.interim }, at)
const answered: Step = ({ officer, number, complaint }, at) => {
  const outcome = complaint.class === 'information' ? 'explained' : 'done'
  return answer(officer, number, { answer: words.answer, outcome }, at)
}
const sentBack: Step = ({ officer, number }, at) =>
  sendBack(officer, number, { agency: 'DISPERKIMTAN', reason: words.sendBack }, at)
const askedBack: Step = ({ admin, number }, at) =>
  askBack(admin, number, { reason: words.question }, at)
const completed: Step = ({ citizen, number }, at) =>
  complete(citizen, number, { reason: words.completion }, at)
const handedOver: Step = ({ admin, number, complaint }, at) =>
  handOver(admin, number, { agency: complaint.agency, reason: words.handOver }, at)
const relayed: Step = ({ admin, number }, at) =>
  relay(admin, number, { answer: words.relayed, outcome: 'not_ours' }, at)
const archived: Step = ({ admin, number }, at) =>
  archive(admin, number, { reason: words.archive }, at)
const noted: Step = ({ admin, number }, at) => note(admin, number, { reason: words.note }, at)
const confirmed: Step = ({ citizen, number }, at) => close(citizen, number, at)
const disputed: Step = ({ citizen, number }, at) =>
  dispute(citizen, number, { reason: words.dispute }, at)
const reopened: Step = ({ citizen, number }, at) =>
  reopen(citizen, number, { reason: words.dispute }, at)
const leftInSilence: Step = (_scene, at) => ringClocks(at)
const withdrawn: Step = ({ citizen, number }, at) => withdraw(citizen, number, at)

export const plots = {
  new: [],
  incomplete: [[1, askedBack]],
  completed: [
    [1, askedBack],
    [3, completed],
  ],
  referred: [[1, referred]],
  // About officials: with the inspectorate from its first moment.
  entrusted: [[3, accepted]],
  accepted: [
    [1, referred],
    [3, accepted],
  ],
  informed: [
    [1, referred],
    [2, accepted],
    [5, informed],
  ],
  returned: [
    [1, referred],
    [4, sentBack],
  ],
  rereferred: [
    [1, referred],
    [3, sentBack],
    [4, noted],
    [5, referred],
    [7, accepted],
  ],
  answered: [
    [1, referred],
    [2, accepted],
    [5, answered],
  ],
  disputed: [
    [1, referred],
    [3, accepted],
    [8, answered],
    [13, disputed],
  ],
  handed: [[1, handedOver]],
  relayed: [
    [1, handedOver],
    [8, relayed],
  ],
  reopened: [
    [1, handedOver],
    [9, relayed],
    [15, reopened],
  ],
  confirmed: [
    [1, referred],
    [2, accepted],
    [7, informed],
    [12, answered],
    [16, confirmed],
  ],
  silent: [
    [1, referred],
    [4, accepted],
    [10, answered],
    [32, leftInSilence],
  ],
  archived: [[2, archived]],
  withdrawn: [[2, withdrawn]],
} as const satisfies Record<string, Plot>

export type Story = keyof typeof plots
