import type { PanelAction } from '@/components/desk/desk-actions'
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
export const panelSteps: Readonly<Record<PanelAction, FormAction>> = {
  protect: protectAction,
  reveal: revealAction,
  reissue: reissueAction,
  release: releaseAction,
  publish: publishAction,
  withhold: withholdAction,
  unpublish: unpublishAction,
}
