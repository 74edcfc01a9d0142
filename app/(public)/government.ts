import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { findGovernmentForHost } from '@/lib/agencies/public-queries'

/** Whose pages these are, by the host that was asked for. */
export const currentGovernment = cache(async () =>
  findGovernmentForHost((await headers()).get('host')),
)
