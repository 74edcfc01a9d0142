import { readiness } from '@/lib/platform/readiness'

export const dynamic = 'force-dynamic'

/** 200 when requests can be served, else 503; asked again, it finds a database that came back. */
export async function GET(): Promise<Response> {
  const found = await readiness()
  const status = found.status === 'ok' ? 200 : 503
  return Response.json(found, { status, headers: { 'cache-control': 'no-store' } })
}
