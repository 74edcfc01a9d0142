// Complaints of every status, and what the check says of the rows that lie beside their history.

import { checkWhole, faultsIn } from '@/lib/cli/history'
import { tipPlaces } from '@/lib/complaints/chain/tip-files'
import { rate } from '@/lib/complaints/commands/steps/rate'
import { statuses } from '@/lib/complaints/rules/lifecycle'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { cast } from './cast'
import { deeds } from './deeds'
import { findingAfter } from './undone'
import { broughtTo, minutesAfter, tuesday, type Filed } from './world'

export const owner = openDatabase(env().databaseUrl, 'owner', 2)

/** One of each status; one more that is answered and published, and one that is closed and rated. */
export async function lives(): Promise<{ answered: Filed; closed: Filed }> {
  for (const status of statuses) await broughtTo(status, cast, tuesday)
  const answered = await broughtTo('answered', cast, tuesday)
  const closed = await broughtTo('closed', cast, tuesday)
  await rate(closed.holder, closed.number, { score: 2 }, minutesAfter(tuesday, 10))
  await deeds.publish(cast.budi, answered.number, minutesAfter(tuesday, 20))
  return { answered, closed }
}

/** What the check says after the statements; they are undone. */
export async function saidAfter(...statements: string[]): Promise<string[]> {
  const reports = await findingAfter(owner, statements, (tx) => checkWhole(tx, tipPlaces()))
  return reports.flatMap(faultsIn)
}

export const of = ({ id }: Filed) => `complaint_id = '${id}'`
export const the = ({ id }: Filed) => `id = '${id}'`
