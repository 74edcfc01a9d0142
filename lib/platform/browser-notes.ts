import 'server-only'
import { randomBytes } from 'node:crypto'
import type { BrowserNotes } from '@/lib/platform/count-sender'
import { readSignedCookie, setSignedCookie } from '@/lib/platform/signed-cookie'

const note = { name: 'kesah-peramban', seconds: 12 * 60 * 60 }

/** By chance alone, given with the first form that a browser sends: it says nothing of whoever uses it. */
export const browserNotes: BrowserNotes = {
  known: () => readSignedCookie(note, new Date()),
  give: () => setSignedCookie(note, randomBytes(9).toString('base64url'), new Date()),
}
