import { handleRoute } from '@/app/forms'
import { answerOf } from '@/app/sent-files'
import { todayThere } from '@/app/(public)/government'
import { draftToFill } from '@/app/(public)/lapor/draft'
import { keepsCookies } from '@/app/(public)/lapor/cookies-kept'
import { draftName, takeDraft } from '@/app/(public)/lapor/form-draft'
import { nextPath } from '@/app/(public)/lapor/steps'
import { storyIn, textFault } from '@/app/(public)/lapor/story'
import { DomainError } from '@/lib/kernel/errors'
import { plainAnswer } from '@/lib/platform/entrance/plain-answer'
import { env } from '@/lib/platform/env'
import { browserNotes } from '@/lib/platform/browser-notes'
import { countSender } from '@/lib/platform/count-sender'
import { attach, type Sending } from '@/lib/attachments/commands/attach'
import { detach } from '@/lib/attachments/commands/detach'
import { photoId, removedBefore, uploadId } from '@/lib/attachments/input'
import { receive, takeEach, type Upload } from '@/lib/attachments/intake'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import type { DraftContent } from '@/lib/complaints/filing/input'

// Photos for the form that is being filled in. A script sends one and reads JSON; a plain form sends
// everything it holds, and is led back to its page, or on with `?lanjut`. `?hapus=<id>` takes one out.
// The text is kept first: no fault of a photo may cost it, nor a photo for the fault of another.

/** Generous for the same reason as that of the form's steps: one address may be a whole network. */
const uploadLimit = { name: 'upload', points: 900, seconds: 60 * 60 } as const

/** In KiB: what one address may fill the disk with in a day, sent or not; some two thousand photos. */
const storedLimit = { name: 'upload_kib', points: 2 * 1024 * 1024, seconds: 24 * 60 * 60 } as const

export function POST(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  return handleRoute(request, uploadLimit, (governmentId, now) =>
    receive(request, async (upload) => {
      const { form: fields, wanted } = takeDraft(upload.fields)
      if (!(await keepsCookies())) return withoutCookies(request, upload)
      const named = asked.get('isian') ?? wanted
      const { actor, content, keep } = await draftToFill(governmentId, draftName.parse(named), now)
      const story = storyIn(fields, await todayThere())
      await saveFilingDraft(actor, story, now)
      await keep()
      if (asked.has('hapus')) await detach(actor, idIn(asked))
      await countStored(request.headers, upload)
      const sending = sendingOf(upload)
      const outcome = await takeEach(upload, (bytes) => attach(actor, bytes, now, sending))
      const next = asked.has('lanjut') ? pathAfter({ ...content, ...story }) : storyPath
      return answerOf(request, outcome, { done: next, again: storyPath })
    }),
  )
}

async function countStored(headers: Headers, { photos }: Upload): Promise<void> {
  const kibibytes = Math.ceil(photos.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024)
  if (kibibytes > 0) await countSender(headers, storedLimit, browserNotes, { points: kibibytes })
}

/** What was typed comes back in the answer, since no page could bring it back. */
function withoutCookies({ url, headers }: Request, { fields, photos }: Upload): Response {
  const texts = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : [],
  )
  const typed = {
    fields: texts,
    hasFiles: photos.length > 0,
    ...{ isSecret: false, isBroken: false },
  }
  const { pathname, search } = new URL(url)
  const isHttps = env().appUrl.startsWith('https:')
  const plain = plainAnswer('cookies', { headers, address: pathname + search, isHttps, typed })
  return new Response(plain.body, plain)
}

const storyPath = '/lapor/cerita'

function idIn(asked: URLSearchParams): string {
  const { data: id } = photoId.safeParse(asked.get('hapus'))
  if (id === undefined) throw new DomainError('not_found')
  return id
}

/** What a script tells about the one photo it sends; a plain form, or one that forged it, tells nothing. */
function sendingOf({ fields, photos }: Upload): Sending {
  if (photos.length !== 1) return {}
  return {
    uploadId: uploadId.safeParse(fields.get('berkas')).data,
    removed: removedBefore.safeParse(fields.getAll('dibuang')).data ?? [],
  }
}

function pathAfter(content: DraftContent): string {
  return content.story ? nextPath(content) : `${storyPath}?galat=${textFault}`
}
