import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { Route } from 'next'
import { cache } from 'react'
import { requestTime } from '@/lib/platform/request-time'
import { complaintNumber } from '@/lib/complaints/filing/input'
import { findPublished } from '@/lib/complaints/square/square-queries'
import { currentGovernment } from '../../government'

/** The published complaint of this address, or the 404 that every other number gets. */
export const publishedAt = cache(async (typed: string, below = '') => {
  const { data: number } = complaintNumber.safeParse(typed)
  if (number === undefined) notFound()
  const government = await currentGovernment()
  const view = await findPublished(government.id, number, requestTime())
  if (!view) notFound()
  if (number !== typed) redirect(`/aduan/${number}${below}` as Route)
  return { view, government }
})
