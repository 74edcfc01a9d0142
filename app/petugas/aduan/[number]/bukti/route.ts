import { handleRoute } from '@/app/forms'
import { answerOf } from '@/app/sent-files'
import { currentActor } from '@/lib/accounts/current-actor'
import { photoId, uploadId } from '@/lib/attachments/input'
import { receive, takeEach } from '@/lib/attachments/intake'
import { addEvidence, removeEvidence } from '@/lib/complaints/commands/beside/add-evidence'
import { saveReplyDraft } from '@/lib/complaints/commands/beside/save-reply-draft'
import { numberInput } from '@/lib/complaints/filing/input'
import { DomainError } from '@/lib/kernel/errors'

// Photos and PDFs for an answer that is being written. A script sends one and reads JSON; a plain form
// sends all that it holds, whose words are kept as a draft, and is led back to the case.

const limit = { name: 'desk_evidence', points: 3_000, seconds: 60 * 60 } as const

interface Context {
  params: Promise<{ number: string }>
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const typed = numberInput.safeParse(await params)
  const removed = photoId.safeParse(new URL(request.url).searchParams.get('hapus')).data
  return handleRoute(request, limit, async (_governmentId, now) => {
    const actor = await currentActor()
    if (!actor || actor.role === 'citizen' || !typed.success) throw new DomainError('not_found')
    const { number } = typed.data
    return receive(request, async (upload) => {
      const { fields, photos } = upload
      await saveReplyDraft(actor, number, { action: 'answer', values: textsIn(fields) }, now)
      if (removed) await removeEvidence(actor, removed)
      const id = photos.length === 1 ? uploadId.safeParse(fields.get('berkas')).data : undefined
      const outcome = await takeEach(upload, (bytes) =>
        addEvidence(actor, number, { bytes, uploadId: id }, now),
      )
      const path = `/petugas/aduan/${number}#langkah-answer`
      return answerOf(request, outcome, { done: path, again: path })
    })
  })
}

/** Of the form's fields, what somebody wrote or chose. */
function textsIn(fields: FormData): Record<string, string> {
  return Object.fromEntries(
    ['answer', 'outcome'].flatMap((name) => {
      const value = fields.get(name)
      return typeof value === 'string' && fields.get('answer') ? [[name, value]] : []
    }),
  )
}
