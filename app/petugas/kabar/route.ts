import { currentActor } from '@/lib/accounts/current-actor'
import { findLatestEvent } from '@/lib/complaints/inbox/desk-queries'

/** What stands for the last thing that happened: an open inbox looks again when it is another. */
export async function GET(): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 401 })
  const latest = await findLatestEvent(actor)
  return Response.json({ latest }, { headers: { 'cache-control': 'no-store' } })
}
