import type { FormAction } from '@/components/ui/form'
import type { DeskAction } from '@/components/complaints/desk-actions'
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
  sendBackAction,
} from './actions'

/** The server action of each step. */
export const deskSteps: Readonly<Record<DeskAction, FormAction>> = {
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
  sendBack: sendBackAction,
}
