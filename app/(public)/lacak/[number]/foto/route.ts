import { DomainError } from '@/lib/kernel/errors'
import { removedBefore, uploadId } from '@/lib/attachments/input'
import { receive, takeEach, type Upload } from '@/lib/attachments/intake'
import { addPhoto, type FurtherPhoto } from '@/lib/complaints/commands/beside/add-photo'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { handleRoute } from '@/app/forms'
import { answerOf } from '@/app/sent-files'
import { currentWords } from '../../../words'
import { followPath, requireFollower } from '../../following'

// Further photos of a complaint, from whoever follows it. A script sends one and reads JSON; a plain
// form sends all that were picked, and is led back to the talk.

/** Generous: one address may be a whole network. How many photos a complaint takes is another rule. */
const uploadLimit = { name: 'following_photo', points: 300, seconds: 60 * 60 } as const

interface Context {
  params: Promise<{ number: string }>
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const typed = (await params).number
  return handleRoute(request, uploadLimit, async (governmentId, now) => {
    const { data: number } = complaintNumber.safeParse(typed)
    if (number === undefined) throw new DomainError('not_found')
    // Before anything is read: what strangers send is not held in memory.
    const actor = await requireFollower(governmentId, number)
    return receive(request, async (upload) => {
      const photo = await describing(upload)
      const outcome = await takeEach(upload, (bytes) =>
        addPhoto(actor, number, { bytes, ...photo }, now),
      )
      const path = `${followPath(number)}#percakapan`
      return answerOf(request, outcome, { done: path, again: path })
    })
  })
}

/** What a script tells about the one photo it sends, and what stands beside each in the talk. */
async function describing({ fields, photos }: Upload): Promise<Omit<FurtherPhoto, 'bytes'>> {
  const { caption } = (await currentWords()).following.photos
  if (photos.length !== 1) return { caption }
  return {
    caption,
    uploadId: uploadId.safeParse(fields.get('berkas')).data,
    removed: removedBefore.safeParse(fields.getAll('dibuang')).data,
  }
}
