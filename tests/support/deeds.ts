// Every command on a complaint, with words that will do. Typed by the actions of the table: a new one
// does not compile until it stands here, and then every test that loops over deeds tries it too.

import { userIdOf, type Actor } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { check } from '@/lib/complaints/commands/steps/check'
import { decline } from '@/lib/complaints/commands/steps/decline'
import { propose } from '@/lib/complaints/commands/steps/propose'
import { contribute } from '@/lib/complaints/commands/steps/contribute'
import { extend } from '@/lib/complaints/commands/steps/extend'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { share } from '@/lib/complaints/commands/steps/share'
import { split } from '@/lib/complaints/commands/steps/split'
import { add } from '@/lib/complaints/commands/steps/add'
import { contest } from '@/lib/complaints/commands/steps/contest'
import { press } from '@/lib/complaints/commands/steps/press'
import { protect } from '@/lib/complaints/commands/steps/protect'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { mirror } from '@/lib/complaints/commands/steps/mirror'
import { remind } from '@/lib/complaints/commands/steps/remind'
import { reissue } from '@/lib/complaints/commands/steps/reissue'
import { release } from '@/lib/complaints/commands/steps/release'
import { reveal } from '@/lib/complaints/commands/steps/reveal'
import { unpublish } from '@/lib/complaints/commands/steps/unpublish'
import { withhold } from '@/lib/complaints/commands/steps/withhold'
import { write } from '@/lib/complaints/commands/steps/write'
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
import { reclaim } from '@/lib/complaints/commands/steps/reclaim'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { reopen } from '@/lib/complaints/commands/steps/reopen'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { withdraw } from '@/lib/complaints/commands/steps/withdraw'
import { affirm } from '@/lib/complaints/commands/steps/affirm'
import { appeal } from '@/lib/complaints/commands/steps/appeal'
import { arbitrate } from '@/lib/complaints/commands/steps/arbitrate'
import { breach } from '@/lib/complaints/commands/steps/breach'
import { callIn } from '@/lib/complaints/commands/steps/call-in'
import { cede } from '@/lib/complaints/commands/steps/cede'
import { escalate } from '@/lib/complaints/commands/steps/escalate'
import { inspect } from '@/lib/complaints/commands/steps/inspect'
import { lapse } from '@/lib/complaints/commands/steps/lapse'
import { overrule } from '@/lib/complaints/commands/steps/overrule'
import { postpone } from '@/lib/complaints/commands/steps/postpone'
import { promise } from '@/lib/complaints/commands/steps/promise'
import { prompt } from '@/lib/complaints/commands/steps/prompt'
import { recall } from '@/lib/complaints/commands/steps/recall'
import { reclass } from '@/lib/complaints/commands/steps/reclass'
import { resume } from '@/lib/complaints/commands/steps/resume'
import { sendUp } from '@/lib/complaints/commands/steps/send-up'
import { sustain } from '@/lib/complaints/commands/steps/sustain'
import { takeUp } from '@/lib/complaints/commands/steps/take-up'
import type { ReferInput } from '@/lib/complaints/case/step-input'
import type { Action } from '@/lib/complaints/rules/lifecycle'

export type DeedName = Exclude<Action, 'submit' | 'entrust' | 'oversee' | 'undo'>
export type Deed = (actor: Actor, number: string, at: Date) => Promise<unknown>

export const words = {
  instruction: 'Mohon dicek hari ini juga.',
  reason: 'Alasan yang cukup panjang untuk dibaca.',
  answer: 'Lampu sudah kami ganti pagi ini.',
  story: 'Selain itu, trotoar di seberangnya juga berlubang.',
}

const because = { reason: words.reason }

/** What Kominfo shows to everyone in place of the citizen's words. */
export const publicWords = {
  title: 'Lampu jalan padam di dekat tempat ibadah',
  body: 'Warga menyampaikan bahwa lampu jalan padam beberapa malam berturut-turut.',
}

const done = { answer: words.answer, outcome: 'done' } as const

/** To Bina Marga, as an ordinary complaint, unless said otherwise. */
export function referral(change: Partial<ReferInput> = {}): ReferInput {
  return { agency: 'DBMSDA', instruction: words.instruction, class: 'complaint', ...change }
}

/** The latest complaint of the city that has just come in, other than this one. */
async function anotherThan({ governmentId }: Actor, number: string): Promise<string> {
  const found = await db().complaint.findFirst({
    where: { governmentId, status: 'submitted', class: 'complaint', number: { not: number } },
    orderBy: { receivedAt: 'desc' },
  })
  return found?.number ?? 'XXXXXXXX'
}

/** The rung of a clock of the complaint that runs, or of none. */
async function runningClock({ governmentId }: Actor, number: string) {
  const run = await db().clock.findFirst({
    where: { governmentId, complaint: { number }, stoppedAt: null },
    include: { _count: { select: { escalations: true } } },
  })
  const rung = (run?._count.escalations ?? 0) + 1
  return { clockId: run?.id ?? nobodysId, clock: run?.name ?? 'reply', rung, calls: 'admins' }
}

/** A day that lies ahead of `at`. */
function dayAfter(at: Date, days = 30): string {
  return new Date(at.getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

const nobodysId = '00000000-0000-4000-8000-000000000000'

export const deeds = {
  lapse,
  takeUp: (actor, number, at) => takeUp(actor, number, because, at),
  sendUp: (actor, number, at) => sendUp(actor, number, { agency: 'DLH', ...because }, at),
  arbitrate: (actor, number, at) => arbitrate(actor, number, { agency: 'DBMSDA', ...because }, at),
  cede: (actor, number, at) => cede(actor, number, { agency: 'BPBATAM', ...because }, at),
  postpone: (actor, number, at) =>
    postpone(actor, number, { dueOn: dayAfter(at), waitsFor: 'budget', ...because }, at),
  resume: (actor, number, at) => resume(actor, number, at),
  promise: (actor, number, at) => promise(actor, number, { dueOn: dayAfter(at), ...because }, at),
  prompt: (actor, number, at) => prompt(actor, number, nobodysId, at),
  callIn: (actor, number, at) => callIn(actor, number, nobodysId, at),
  affirm,
  breach: (actor, number, at) => breach(actor, number, because, at),
  reclass: (actor, number, at) => reclass(actor, number, { class: 'complaint', ...because }, at),
  appeal: (actor, number, at) => appeal(actor, number, because, at),
  sustain: (actor, number, at) => sustain(actor, number, because, at),
  overrule: (actor, number, at) => overrule(actor, number, because, at),
  inspect: (actor, number, at) => inspect(actor, number, at),
  recall: (actor, number, at) => recall(actor, number, because, at),
  escalate: async (actor, number, at) =>
    escalate(actor, number, await runningClock(actor, number), at),
  askBack: (actor, number, at) => askBack(actor, number, because, at),
  complete: (actor, number, at) => complete(actor, number, because, at),
  refer: (actor, number, at) => refer(actor, number, referral(), at),
  archive: (actor, number, at) => archive(actor, number, because, at),
  accept,
  sendBack: (actor, number, at) => sendBack(actor, number, { agency: 'DLH', ...because }, at),
  inform: (actor, number, at) => inform(actor, number, because, at),
  propose: (actor, number, at) => propose(actor, number, done, at),
  decline: (actor, number, at) => decline(actor, number, because, at),
  answer: (actor, number, at) => answer(actor, number, done, at),
  handOver: (actor, number, at) => handOver(actor, number, { agency: 'BPBATAM', ...because }, at),
  involve: (actor, number, at) => involve(actor, number, { agency: 'DLH', ...because }, at),
  contribute: (actor, number, at) => contribute(actor, number, because, at),
  assign: (actor, number, at) => assign(actor, number, { person: userIdOf(actor) ?? '' }, at),
  extend: (actor, number, at) => extend(actor, number, because, at),
  merge: async (actor, number, at) =>
    merge(actor, number, { lead: await anotherThan(actor, number) }, at),
  share,
  separate: (actor, number, at) => separate(actor, number, because, at),
  split: (actor, number, at) => split(actor, number, { story: words.story }, at),
  check: (actor, number, at) => check(actor, number, { receipt: 'BP-2026/11/77' }, at),
  relay: (actor, number, at) => relay(actor, number, { ...done, outcome: 'not_ours' }, at),
  reclaim: (actor, number, at) => reclaim(actor, number, because, at),
  close,
  dispute: (actor, number, at) => dispute(actor, number, because, at),
  reopen: (actor, number, at) => reopen(actor, number, because, at),
  withdraw,
  note: (actor, number, at) => note(actor, number, because, at),
  contest: (actor, number, at) => contest(actor, number, because, at),
  press: (actor, number, at) => press(actor, number, because, at),
  add: (actor, number, at) => add(actor, number, because, at),
  write: (actor, number, at) => write(actor, number, because, at),
  rate: (actor, number, at) => rate(actor, number, { score: 4 }, at),
  mirror: (actor, number, at) => mirror(actor, number, { sp4n: '12345678' }, at),
  remind: (actor, number, at) => remind(actor, number, because, at),
  protect: (actor, number, at) =>
    protect(actor, number, { privacy: 'confidential', hideContent: true }, at),
  reveal: (actor, number, at) => reveal(actor, number, because, at),
  reissue: (actor, number, at) => reissue(actor, number, because, at),
  release: (actor, number, at) =>
    release(actor, number, { photo: '00000000-0000-4000-8000-000000000000', to: 'agency' }, at),
  publish: (actor, number, at) => publish(actor, number, publicWords, at),
  withhold: (actor, number, at) => withhold(actor, number, because, at),
  unpublish: (actor, number, at) => unpublish(actor, number, because, at),
} as const satisfies Record<DeedName, Deed>

export const deedNames = Object.keys(deeds) as DeedName[]
