// Complaints that a journey finds: filed and brought on by command, since it is about what comes after.
// The journeys of filing.spec.ts and desk.spec.ts do the same through the pages.

import type { Receipt } from './filing'
import { dataDirectory } from './journey'
import { answer, fileOne, forward } from './there'

/** The same complaint as `fileComplaint` of filing.ts leaves, without its five pages. */
export function filed(story: string): Promise<Receipt> {
  return fileOne(dataDirectory(), story)
}

/** Already forwarded by Kominfo, to Bina Marga unless said otherwise. */
export async function forwarded(story: string, agency = 'DBMSDA'): Promise<Receipt> {
  const receipt = await filed(story)
  await forward(dataDirectory(), receipt.number, agency)
  return receipt
}

/** Forwarded to Bina Marga, and answered by it. */
export async function answered(story: string, words: string): Promise<Receipt> {
  const receipt = await forwarded(story)
  await answer(dataDirectory(), receipt.number, words)
  return receipt
}
