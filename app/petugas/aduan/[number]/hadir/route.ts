import { handleRoute } from '@/app/forms'
import { currentActor } from '@/lib/accounts/current-actor'
import { listStaffNames } from '@/lib/accounts/queries'
import { markPresence } from '@/lib/complaints/commands/beside/mark-presence'
import { presenceInput } from '@/lib/complaints/case/desk-input'
import { numberInput } from '@/lib/complaints/filing/input'
import { DomainError } from '@/lib/kernel/errors'

// From an open case, every few seconds: who reads or writes it, and what stands in his form. The answer
// tells who else is there, and whether the case is still as it is shown: 409 once it is not.

/** Generous: a whole city hall may share one address. */
const limit = { name: 'desk_presence', points: 30_000, seconds: 15 * 60 } as const

/** Texts of a few forms; more is no draft. */
const bytesAtMost = 64_000

export async function POST(
  request: Request,
  { params }: { params: Promise<{ number: string }> },
): Promise<Response> {
  const typed = numberInput.safeParse(await params)
  return handleRoute(request, limit, async (_governmentId, now) => {
    const actor = await currentActor()
    if (!actor || !typed.success) throw new DomainError('not_found')
    if (Number(request.headers.get('content-length') ?? Infinity) > bytesAtMost) {
      throw new DomainError('not_allowed')
    }
    const { data: input } = presenceInput.safeParse(await request.json().catch(() => null))
    if (!input) throw new DomainError('not_allowed')
    const { version, others } = await markPresence(actor, typed.data.number, input, now)
    const names = await listStaffNames(
      actor,
      others.map(({ userId }) => userId),
    )
    const present = others.map(({ userId, writing }) => ({
      name: names.get(userId) ?? 'Seorang petugas',
      writing,
    }))
    return Response.json(
      { version, others: present },
      { status: version === input.version ? 200 : 409 },
    )
  })
}
