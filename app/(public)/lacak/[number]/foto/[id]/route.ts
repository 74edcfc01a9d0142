import { photoId } from '@/lib/attachments/input'
import { photoResponse, sizeAsked } from '@/lib/attachments/file-response'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { findPhoto } from '@/lib/complaints/case/queries'
import { currentGovernment } from '../../../../government'
import { citizensFor } from '../../../following'

interface Context {
  params: Promise<{ number: string; id: string }>
}

/** A photo for whoever follows the complaint: the right to that reaches no further than its pages. */
export async function GET(request: Request, { params }: Context) {
  const typed = await params
  const { data: id } = photoId.safeParse(typed.id)
  const { data: number } = complaintNumber.safeParse(typed.number)
  const isWritten = id !== undefined && number !== undefined
  return photoResponse(isWritten ? await photoFor(number, id) : null, sizeAsked(request))
}

async function photoFor(number: string, id: string) {
  const { id: governmentId } = await currentGovernment()
  for (const actor of await citizensFor(governmentId, number)) {
    const photo = await findPhoto(actor, id)
    if (photo) return photo
  }
  return null
}
