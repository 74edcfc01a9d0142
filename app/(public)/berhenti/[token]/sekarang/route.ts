import { handleTokenRoute } from '@/app/forms'
import { visitorOf } from '@/lib/accounts/visitor'
import { optIn } from '@/lib/notifications/commands/opt-in'
import { optOut } from '@/lib/notifications/commands/opt-out'
import { optOutPath } from '@/lib/notifications/opt-out-token'

// One tap, from our own page or from the reader's mail provider (RFC 8058), which sends no Origin: the
// token in the address is the authority. A link that is merely fetched ends nothing.

const limit = { name: 'notice_stop', points: 300, seconds: 60 * 60 } as const

interface Context {
  params: Promise<{ token: string }>
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  return handleTokenRoute(request, limit, async (governmentId, now) => {
    const wanted = await request.formData().catch(() => new FormData())
    await (wanted.has('lagi') ? optIn : optOut)(visitorOf(governmentId), token, now)
    if (wanted.get('List-Unsubscribe') === 'One-Click') return new Response('OK')
    return seeOther(token)
  })
}

/** For readers whose mail program opens the address instead. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther((await params).token)
}

function seeOther(token: string): Response {
  return new Response(null, { status: 303, headers: { location: optOutPath(token) } })
}
