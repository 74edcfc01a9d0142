import type { BulkMove } from './bulk-forms'
import type { FormAction } from '@/components/ui/form'
import {
  acceptManyAction,
  archiveManyAction,
  informManyAction,
  noteManyAction,
  referManyAction,
  undoManyAction,
  writeManyAction,
} from './actions'

/** The server action of each deed that can be done to many. */
export const bulkSteps: Readonly<Record<BulkMove | 'undo', FormAction>> = {
  refer: referManyAction,
  accept: acceptManyAction,
  inform: informManyAction,
  archive: archiveManyAction,
  write: writeManyAction,
  note: noteManyAction,
  undo: undoManyAction,
}
