import { requestTime } from '@/lib/platform/request-time'
import { listEmergencyPhrases } from '@/lib/agencies/reference/queries'
import { currentGovernment } from '../../../government'

/** What tells of danger, for the page that reads along while a story is written. */
export async function GET(): Promise<Response> {
  const { id } = await currentGovernment()
  const phrases = await listEmergencyPhrases(id, requestTime())
  return Response.json(phrases, { headers: { 'cache-control': 'public, max-age=3600' } })
}
