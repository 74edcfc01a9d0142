import { listPoints } from '@/lib/complaints/square/map-queries'
import { feedHeaders } from '../../feed'
import { currentGovernment } from '../../../government'

/** The newest published complaints that have a point: `[{ number, title, latitude, longitude }]`. */
export async function GET(): Promise<Response> {
  const { id } = await currentGovernment()
  return Response.json(await listPoints(id), { headers: feedHeaders })
}
