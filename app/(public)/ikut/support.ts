import 'server-only'
import type { Route } from 'next'
import { supportToken } from '@/lib/complaints/square/support-token'

export function supportPath(supportId: string): Route<`/ikut/${string}`> {
  return `/ikut/${supportToken(supportId)}` as Route<`/ikut/${string}`>
}
