import { handleRoute } from '@/app/forms'
import { answerMailbox } from '@/lib/accounts/commands/answer-mailbox'
import { visitorOf } from '@/lib/accounts/visitor'

// A yes is a button on our own page: who checks mails for others opens each link in them.

const limit = { name: 'mailbox_answer', points: 300, seconds: 60 * 60 } as const

interface Context {
  params: Promise<{ token: string }>
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return handleRoute(request, limit, async (governmentId, now) => {
    const form = await request.formData().catch(() => new FormData())
    const isAllowed = form.get('boleh') === 'ya'
    await answerMailbox(visitorOf(governmentId), { token, isAllowed }, now)
    return new Response(null, { status: 303, headers: { location: `/surat/${token}` } })
  })
}
