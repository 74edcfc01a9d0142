import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { localDay } from '@/lib/kernel/time-zone'
import { requestTime } from '@/lib/platform/request-time'
import { findGovernmentForHost } from '@/lib/agencies/reference/queries'

/** 'YYYY-MM-DD' there. */
export async function todayThere(): Promise<string> {
  return localDay(requestTime(), (await currentGovernment()).timeZone)
}

/** Whose pages these are, by the host that was asked for. */
export const currentGovernment = cache(async () =>
  findGovernmentForHost((await headers()).get('host')),
)
