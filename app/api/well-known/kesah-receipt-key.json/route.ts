import { receiptKey } from '@/lib/complaints/filing/receipt'

/** The key by which anyone checks a receipt, and how. Found under /.well-known by next.config.ts. */
export function GET() {
  return Response.json(receiptKey(), { headers: { 'cache-control': 'public, max-age=3600' } })
}
