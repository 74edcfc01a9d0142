import {
  appendTips,
  lastTip,
  makeFirstPlace,
  type TipLine,
  type TipPlaces,
} from '@/lib/complaints/chain/tip-files'
import { fillSecondPlace, mendFirstPlace, owesCopy } from '@/lib/complaints/chain/tip-copy'
import {
  eventsALine,
  linkLength,
  readTip,
  signTip,
  type SignedTip,
} from '@/lib/complaints/chain/signed-tip'

/** The last link of a government's chain, as the database has it. */
export interface Chain {
  readonly governmentId: string
  readonly sequence: bigint
  readonly hash: Uint8Array
}

/** Hashes by number of the events after the first number, up to the second. */
type ListHashes = (after: number, upTo: number) => Promise<ReadonlyMap<number, Uint8Array>>

/** A grown installation signs what has been before in several rounds. */
const linesARound = 200

/**
 * Whether there is something to do: once in each minute of the clock, or after a thousand events; also
 * when the second place failed.
 */
export async function isDue(chain: Chain, { first }: TipPlaces, now: Date): Promise<boolean> {
  if (owesCopy(chain.governmentId, now)) return true
  const last = (await lastTip(first, chain.governmentId))?.tip
  const sequence = Number(chain.sequence)
  if (!last) return sequence > 0
  if (covers(last, chain)) return false
  const isOfThisMinute = minuteOf(new Date(last.signedAt)) === minuteOf(now)
  return !isOfThisMinute || sequence - last.sequence >= eventsALine
}

function covers(last: SignedTip, { sequence, hash }: Chain): boolean {
  return last.sequence === Number(sequence) && last.hash === hexOf(hash)
}

const minuteOf = (moment: Date) => Math.floor(moment.getTime() / 60_000)

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

interface Signing {
  readonly chain: Chain
  readonly places: TipPlaces
  readonly listHashes: ListHashes
  readonly now: Date
  readonly stopping: AbortSignal
}

/**
 * Signs what has come since the last line. Only one may do so at a time.
 * @throws when the first place cannot be written, and when what was signed last is not in the chain any
 * more: what comes is signed all the same, so that it is not defenceless too
 */
export async function signChain(signing: Signing): Promise<void> {
  const { chain, places } = signing
  await makeFirstPlace(places)
  await mendFirstPlace(places, chain.governmentId)
  const last = await lastTip(places.first, chain.governmentId)
  const isKept = last === null || (await stillStands(last.tip, signing.listHashes))
  if (last === null || !covers(last.tip, chain)) await writeLines(signing, last)
  await fillSecondPlace(places, chain.governmentId, signing.now)
  if (isKept) return
  throw new Error(
    `event ${last.tip.sequence} of ${chain.governmentId} is not the one that was signed: run kesah verify-chain`,
  )
}

async function stillStands(last: SignedTip, listHashes: ListHashes): Promise<boolean> {
  const hash = (await listHashes(last.sequence - 1, last.sequence)).get(last.sequence)
  return hash !== undefined && hexOf(hash) === last.hash
}

async function writeLines(
  { chain, places, listHashes, now, stopping }: Signing,
  last: TipLine | null,
): Promise<void> {
  const end = Number(chain.sequence)
  let before = last
  // A chain that has become shorter is signed as it is now, at its last event.
  let covered = Math.min(last?.tip.sequence ?? 0, Math.max(0, end - 1))
  for (let lines = 0; covered < end && lines < linesARound && !stopping.aborted; lines += 1) {
    const upTo = Math.min(covered + eventsALine, end)
    before = lineOver(chain, covered, upTo, await listHashes(covered, upTo), now, before)
    await appendTips(places.first, chain.governmentId, [before])
    covered = upTo
  }
}

function lineOver(
  chain: Chain,
  after: number,
  sequence: number,
  hashes: ReadonlyMap<number, Uint8Array>,
  signedAt: Date,
  before: TipLine | null,
): TipLine {
  const government = chain.governmentId
  const isEnd = sequence === Number(chain.sequence)
  const hash = isEnd ? chain.hash : (hashes.get(sequence) ?? new Uint8Array(chain.hash.length))
  const links = linksOf(hashes, after, sequence)
  const previous = before?.text ?? null
  const text = signTip({ government, sequence, hash, links, signedAt, previous })
  const tip = readTip(text)
  if (!tip) throw new Error(`a tip of ${government} cannot be read back`)
  return { text, tip }
}

/** An event that is missing is a row of zeros. */
function linksOf(hashes: ReadonlyMap<number, Uint8Array>, after: number, upTo: number): Buffer {
  const links = Buffer.alloc((upTo - after) * linkLength)
  for (const [sequence, hash] of hashes) {
    links.set(hash.subarray(0, linkLength), (sequence - after - 1) * linkLength)
  }
  return links
}
