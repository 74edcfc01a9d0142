import { photoId } from '@/lib/attachments/input'
import { photoResponse, sizeAsked } from '@/lib/attachments/file-response'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { findPublishedPhoto } from '@/lib/complaints/square/square-queries'
import { currentGovernment } from '../../../../government'

interface Context {
  params: Promise<{ number: string; id: string }>
}

/** A photo that the public may see; whatever else is asked for gets one and the same 404. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const typed = await params
  const { data: id } = photoId.safeParse(typed.id)
  const { data: number } = complaintNumber.safeParse(typed.number)
  const isWritten = id !== undefined && number !== undefined
  const government = await currentGovernment()
  const photo = isWritten ? await findPublishedPhoto(government.id, number, id) : null
  const response = await photoResponse(photo, sizeAsked(request))
  // Taken down, it may still be seen for an hour by who has seen it.
  if (response.ok) response.headers.set('cache-control', 'public, max-age=3600')
  return response
}
