import type { Citizen } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { removedBefore, uploadId } from '@/lib/attachments/input'
import { receive, type Upload } from '@/lib/attachments/intake'
import { addPhoto } from '@/lib/complaints/commands/beside/add-photo'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { handleRoute } from '@/app/forms'
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
    return receive(request, async ({ refused, ...upload }) => {
      await addAll(actor, number, upload, now)
      if (refused) throw new DomainError(refused, 'photos')
      if (!request.headers.get('accept')?.includes('text/html')) return Response.json({})
      const location = `${followPath(number)}#percakapan`
      return new Response(null, { status: 303, headers: { location } })
    })
  })
}

async function addAll(
  actor: Citizen,
  number: string,
  { fields, photos }: Pick<Upload, 'fields' | 'photos'>,
  now: Date,
): Promise<void> {
  const { caption } = (await currentWords()).following.photos
  const sending =
    photos.length === 1
      ? {
          uploadId: uploadId.safeParse(fields.get('berkas')).data,
          removed: removedBefore.safeParse(fields.getAll('dibuang')).data,
        }
      : {}
  for (const bytes of photos) await addPhoto(actor, number, { bytes, caption, ...sending }, now)
}
