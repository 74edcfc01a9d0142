import { currentGovernment } from '../../../government'
import { readDraft } from '../../draft'
import { grantCode, receiptPath } from '../../receipt'

/**
 * For a page that has lost the answer to its sending: whether this draft has arrived, and where its
 * receipt is. The browser may see the code there, as if the answer had come.
 */
export async function GET(request: Request): Promise<Response> {
  const draft = new URL(request.url).searchParams.get('draft')
  const state = await readDraft((await currentGovernment()).id, draft ?? undefined)
  const isMine = 'actor' in state && state.actor.draftId === draft
  const receipt = isMine && state.kind === 'sent' ? receiptPath(state.number) : null
  if (isMine && state.kind === 'sent') await grantCode(state.number, draft, new Date())
  return Response.json({ receipt }, { headers: { 'cache-control': 'no-store' } })
}
