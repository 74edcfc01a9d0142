import { currentActor } from '@/lib/accounts/current-actor'
import { photoId } from '@/lib/attachments/input'
import { findAttachment } from '@/lib/attachments/queries'
import { photoResponse, sizeAsked } from '@/lib/attachments/file-response'
import { findPhoto } from '@/lib/complaints/case/queries'
import { currentGovernment } from '../../government'
import { readDraft } from '../../lapor/draft'

interface Context {
  params: Promise<{ id: string }>
}

/** A photo for whoever is filling in its form, and for who is signed in and may see it. */
export async function GET(request: Request, { params }: Context) {
  const { data: id } = photoId.safeParse((await params).id)
  return photoResponse(id === undefined ? null : await photoFor(id), sizeAsked(request))
}

async function photoFor(id: string) {
  const account = await currentActor()
  const photo = account && (await findPhoto(account, id))
  if (photo) return photo
  const draft = await readDraft((await currentGovernment()).id)
  return draft.kind === 'open' ? findAttachment(draft.actor, id) : null
}
