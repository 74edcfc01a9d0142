import 'server-only'
import { redirect } from 'next/navigation'
import type { Citizen } from '@/lib/kernel/actor'
import { requireActor } from '@/lib/accounts/current-actor'
import { homeOf } from '@/lib/accounts/rules/policy'

type AccountHolder = Extract<Citizen, { via: 'account' }>

/** The citizen whose pages these are; visitors are led to /masuk, staff to their desk. */
export async function requireCitizen(): Promise<AccountHolder> {
  const actor = await requireActor()
  if (actor.role !== 'citizen') redirect(homeOf(actor.role))
  if (actor.via !== 'account') redirect('/masuk')
  return actor
}
