export const dynamic = 'force-dynamic'

/** The process runs; whether it can serve is `ready`'s question. */
export function GET(): Response {
  return Response.json(
    { status: 'ok', checks: { process: 'ok' } },
    { headers: { 'cache-control': 'no-store' } },
  )
}
