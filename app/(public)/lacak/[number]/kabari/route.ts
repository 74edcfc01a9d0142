import { handleRoute } from '@/app/forms'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { DomainError } from '@/lib/kernel/errors'
import { subscribe } from '@/lib/notifications/commands/subscribe'
import { subscriptionInput } from '@/lib/notifications/input'
import { requireFollower } from '../../following'

// Below the complaint's own address, where the browser shows by what right it follows.

const limit = { name: 'push_subscribe', points: 60, seconds: 60 * 60 } as const

/** A browser says where it is to be reached; it is a few hundred characters long. */
const bytesAtMost = 4_000

export async function POST(
  request: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  const { data: number } = complaintNumber.safeParse((await params).number)
  return handleRoute(request, limit, async (governmentId, now) => {
    if (Number(request.headers.get('content-length') ?? Infinity) > bytesAtMost) {
      throw new DomainError('not_allowed')
    }
    const { data: input } = subscriptionInput.safeParse(await request.json().catch(() => null))
    if (number === undefined) throw new DomainError('not_found')
    if (!input) throw new DomainError('not_allowed')
    await subscribe(await requireFollower(governmentId, number), number, input, now)
    return new Response(null, { status: 204 })
  })
}
