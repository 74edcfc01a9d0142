import type { DeskAction, Move } from '@/components/desk/moves'
import type { FormAction } from '@/components/ui/form'
import {
  protectAction,
  publishAction,
  reissueAction,
  releaseAction,
  revealAction,
  unpublishAction,
  withholdAction,
} from './actions'

/** The server action of each step that is no move. */
export const panelSteps: Readonly<Record<Exclude<DeskAction, Move | 'undo'>, FormAction>> = {
  protect: protectAction,
  reveal: revealAction,
  reissue: reissueAction,
  release: releaseAction,
  publish: publishAction,
  withhold: withholdAction,
  unpublish: unpublishAction,
}
