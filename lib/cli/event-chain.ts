// The chain of events, computed again from the first event on. The database chains each event as it
// is written (trigger `chain_event`); this reads it without trusting what stands in the hash columns.

import { createHash } from 'node:crypto'
import { nothingSigned, type SignedHashes } from '@/lib/cli/signed-hashes'
import type { Prisma } from '@/prisma/generated/client'

type Database = Prisma.TransactionClient

/** What is wrong with an event, in the order in which it is looked for. */
export type ChainFault =
  /** Its number is missing, or the chain ends before its last known link. */
  | 'missing'
  /** It does not follow from the event before it. */
  | 'unlinked'
  /** It says something else than when it was written. */
  | 'altered'
  /** It is sound by itself, but another one was signed: the history was written anew from here on. */
  | 'rewritten'
  /** The words that it points to are other ones than when they were written. */
  | 'words'
  /** It stands behind the last known link: it was written past the chain. */
  | 'surplus'
  /** It was signed once, and the chain ends before it. */
  | 'cut'

export interface ChainReport {
  readonly government: string
  /** How many events are sound, from the first on. */
  readonly events: number
  readonly firstBad: { readonly sequence: string; readonly fault: ChainFault } | null
}

interface Link {
  sequence: bigint
  previous_hash: Uint8Array
  hash: Uint8Array
  text: string
  /** Null for an event without words, and for words that have been erased. */
  words_intact: boolean | null
}

interface ChainTip {
  government: string
  sequence: bigint
  hash: Uint8Array
}

export interface Thoroughness {
  /** What was signed, by government. */
  readonly signed?: ReadonlyMap<string, SignedHashes>
  /** So many events at the end of each chain alone; all when left out. */
  readonly last?: number
}

/** Every government's chain up to the link that was its last when the check began. */
export async function checkChains(
  database: Database,
  { signed = new Map(), last = Infinity }: Thoroughness = {},
): Promise<ChainReport[]> {
  const tips = await database.$queryRaw<ChainTip[]>`
    SELECT id AS government, coalesce(sequence, 0) AS sequence, coalesce(hash, '') AS hash
    FROM (SELECT id FROM governments UNION SELECT government_id FROM event_chains
      UNION SELECT unnest(${[...signed.keys()]}::text[])) AS known
    LEFT JOIN event_chains ON government_id = id ORDER BY id`
  const reports: ChainReport[] = []
  for (const tip of tips) {
    const evidence = signed.get(tip.government) ?? nothingSigned
    reports.push(await checkChain(database, tip, evidence, last))
  }
  return reports
}

interface Sound {
  sequence: bigint
  hash: Buffer
}

async function checkChain(
  database: Database,
  tip: ChainTip,
  signed: SignedHashes,
  count: number,
): Promise<ChainReport> {
  const { government } = tip
  let last = await startOf(database, tip, count)
  const report = (sequence: bigint, fault: ChainFault): ChainReport => ({
    government,
    events: Number(last.sequence),
    firstBad: { sequence: String(sequence), fault },
  })
  for await (const link of linksUpTo(database, tip, last.sequence)) {
    const fault = faultOf(link, last, signed)
    if (fault) return report(fault === 'missing' ? last.sequence + 1n : link.sequence, fault)
    last = { sequence: link.sequence, hash: Buffer.from(link.hash) }
  }
  const end = await endFault(database, tip, last, signed)
  if (end) return report(...end)
  return { government, events: Number(last.sequence), firstBad: null }
}

/** Where the check begins: before the first event, or at one that is believed. */
async function startOf(database: Database, tip: ChainTip, count: number): Promise<Sound> {
  const genesis = { sequence: 0n, hash: sha256(Buffer.from(tip.government)) }
  if (tip.sequence <= count) return genesis
  const sequence = tip.sequence - BigInt(count)
  const [found] = await database.$queryRaw<{ hash: Uint8Array }[]>`
    SELECT hash FROM events WHERE government_id = ${tip.government} AND sequence = ${sequence}`
  return { sequence, hash: Buffer.from(found?.hash ?? '') }
}

/** What is wrong with how the chain ends, its links being sound. */
async function endFault(
  database: Database,
  { government, ...tip }: ChainTip,
  last: Sound,
  signed: SignedHashes,
): Promise<[bigint, ChainFault] | null> {
  const next = last.sequence + 1n
  if (last.sequence < tip.sequence) return [next, 'missing']
  if (tip.sequence > 0n && !last.hash.equals(tip.hash)) return [tip.sequence, 'altered']
  const surplus = await firstSurplus(database, government)
  const isCut = signed.last > Number(last.sequence)
  if (surplus !== null && (surplus === next || !isCut)) return [surplus, 'surplus']
  return isCut ? [next, 'cut'] : null
}

const batch = 1000

/** In order and in batches: a chain is longer than memory. */
async function* linksUpTo(database: Database, tip: ChainTip, start: bigint): AsyncGenerator<Link> {
  let after = start
  while (after < tip.sequence) {
    const links = await database.$queryRaw<Link[]>`
      SELECT e.sequence, e.previous_hash, e.hash, event_text(e) AS text,
        encode(sha256(convert_to(m.body, 'UTF8')), 'hex') = e.payload->>'digest' AS words_intact
      FROM events e LEFT JOIN messages m
        ON m.government_id = e.government_id AND m.id = CASE
          WHEN e.payload->>'message' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
          THEN (e.payload->>'message')::uuid END
      WHERE e.government_id = ${tip.government}
        AND e.sequence > ${after} AND e.sequence <= ${tip.sequence}
      ORDER BY e.sequence LIMIT ${batch}`
    yield* links
    after = links.length < batch ? tip.sequence : (links.at(-1)?.sequence ?? tip.sequence)
  }
}

function faultOf(link: Link, last: Sound, signed: SignedHashes): ChainFault | null {
  if (link.sequence !== last.sequence + 1n) return 'missing'
  if (!last.hash.equals(link.previous_hash)) return 'unlinked'
  if (!sha256(last.hash, Buffer.from(link.text)).equals(link.hash)) return 'altered'
  if (!signed.agrees(Number(link.sequence), link.hash)) return 'rewritten'
  return link.words_intact === false ? 'words' : null
}

/** Both in one statement, so that what is being written meanwhile is not taken for surplus. */
async function firstSurplus(database: Database, government: string): Promise<bigint | null> {
  const [found] = await database.$queryRaw<{ sequence: bigint | null }[]>`
    SELECT min(sequence) AS sequence FROM events WHERE government_id = ${government} AND sequence >
      coalesce((SELECT sequence FROM event_chains WHERE government_id = ${government}), 0)`
  return found?.sequence ?? null
}

function sha256(...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
