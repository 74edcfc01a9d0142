import 'server-only'
import type { Move } from '@/components/desk/desk-actions'
import { arbitrateMove } from './arbitrate'
import { cedeMove } from './cede'
import { sustainMove } from './sustain'
import { overruleMove } from './overrule'
import { inspectMove } from './inspect'
import { recallMove } from './recall'
import { referMove } from './refer'
import { resumeMove } from './resume'
import { acceptMove } from './accept'
import { answerMove } from './answer'
import { proposeMove } from './propose'
import { declineMove } from './decline'
import { contributeMove } from './contribute'
import { relayMove } from './relay'
import { informMove } from './inform'
import { assignMove } from './assign'
import { promiseMove } from './promise'
import { postponeMove } from './postpone'
import { checkMove } from './check'
import { askBackMove } from './ask-back'
import { handOverMove } from './hand-over'
import { sendBackMove } from './send-back'
import { sendUpMove } from './send-up'
import { reclaimMove } from './reclaim'
import { involveMove } from './involve'
import { extendMove } from './extend'
import { reclassMove } from './reclass'
import { mergeMove } from './merge'
import { separateMove } from './separate'
import { splitMove } from './split'
import { archiveMove } from './archive'
import { writeMove } from './write'
import { remindMove } from './remind'
import { noteMove } from './note'
import type { MoveFile } from './move'

/** What can be done at the desk to move a complaint on, one file each. */
export const moves: Readonly<Record<Move, MoveFile>> = {
  arbitrate: arbitrateMove,
  cede: cedeMove,
  sustain: sustainMove,
  overrule: overruleMove,
  inspect: inspectMove,
  recall: recallMove,
  refer: referMove,
  resume: resumeMove,
  accept: acceptMove,
  answer: answerMove,
  propose: proposeMove,
  decline: declineMove,
  contribute: contributeMove,
  relay: relayMove,
  inform: informMove,
  assign: assignMove,
  promise: promiseMove,
  postpone: postponeMove,
  check: checkMove,
  askBack: askBackMove,
  handOver: handOverMove,
  sendBack: sendBackMove,
  sendUp: sendUpMove,
  reclaim: reclaimMove,
  involve: involveMove,
  extend: extendMove,
  reclass: reclassMove,
  merge: mergeMove,
  separate: separateMove,
  split: splitMove,
  archive: archiveMove,
  write: writeMove,
  remind: remindMove,
  note: noteMove,
}

export const moveNames = Object.keys(moves) as Move[]
