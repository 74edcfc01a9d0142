import type { FormAction } from '@/components/ui/form'
import type { Move } from '@/components/complaints/desk-actions'
import {
  acceptAction,
  answerAction,
  archiveAction,
  askBackAction,
  handOverAction,
  informAction,
  noteAction,
  reclaimAction,
  referAction,
  relayAction,
  remindAction,
  sendBackAction,
  writeAction,
} from './actions'
import {
  assignAction,
  checkAction,
  contributeAction,
  extendAction,
  involveAction,
  mergeAction,
  separateAction,
  splitAction,
} from './actions-together'

/** The server action of each move. */
export const deskSteps: Readonly<Record<Move, FormAction>> = {
  accept: acceptAction,
  answer: answerAction,
  archive: archiveAction,
  askBack: askBackAction,
  handOver: handOverAction,
  inform: informAction,
  note: noteAction,
  reclaim: reclaimAction,
  refer: referAction,
  relay: relayAction,
  remind: remindAction,
  sendBack: sendBackAction,
  write: writeAction,
  involve: involveAction,
  contribute: contributeAction,
  assign: assignAction,
  extend: extendAction,
  merge: mergeAction,
  separate: separateAction,
  split: splitAction,
  check: checkAction,
}
