import { handleTokenRoute } from '@/app/forms'
import { equalBytes } from '@/lib/platform/crypto'
import { env } from '@/lib/platform/env'
import { visitorOf } from '@/lib/accounts/visitor'
import { hearWhatsApp } from '@/lib/notifications/commands/hear-whatsapp'

// WhatsApp calls here when somebody answers, and when a message could not be brought. It comes from
// elsewhere and without Origin; the signature over the body is the authority.

const limit = { name: 'whatsapp_webhook', points: 6000, seconds: 60 } as const

/** As large as WhatsApp says that a call may be. */
const bytesAtMost = 3 * 1024 * 1024

/** WhatsApp asks once, when the webhook is set up, whether it is really ours. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams
  const { whatsapp } = env()
  const token = Buffer.from(asked.get('hub.verify_token') ?? '')
  const isOurs = whatsapp && equalBytes(token, Buffer.from(whatsapp.verifyToken))
  if (!isOurs || asked.get('hub.mode') !== 'subscribe') return new Response(null, { status: 403 })
  const answer = asked.get('hub.challenge') ?? ''
  return new Response(answer, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

export function POST(request: Request): Promise<Response> {
  return handleTokenRoute(request, limit, async (governmentId, now) => {
    const body = await bodyOf(request)
    if (!body) return new Response(null, { status: 413 })
    const signature = request.headers.get('x-hub-signature-256')
    const isHeard = await hearWhatsApp(visitorOf(governmentId), { body, signature }, now)
    return new Response(null, { status: isHeard ? 200 : 403 })
  })
}

async function bodyOf(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? Infinity) > bytesAtMost) return null
  return request.bytes()
}
