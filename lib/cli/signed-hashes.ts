import type { TipLine } from '@/lib/complaints/chain/tip-files'
import { linkLength } from '@/lib/complaints/chain/signed-tip'

/** What genuine lines say about the events of one government. */
export interface SignedHashes {
  /** The highest number that was ever signed for. */
  readonly last: number
  /** Whether an event's hash is the one that was signed; also where none was. */
  agrees: (sequence: number, hash: Uint8Array) => boolean
}

/** Where nothing was signed. */
export const nothingSigned: SignedHashes = { last: 0, agrees: () => true }

export function signedHashes(lines: readonly TipLine[]): SignedHashes {
  if (lines.length === 0) return nothingSigned
  const spans = lines.map(({ tip }) => {
    const links = Buffer.from(tip.links, 'base64url')
    return { ...tip, links, first: tip.sequence - links.length / linkLength }
  })
  const before = spans.reduce((lowest, { first }) => Math.min(lowest, first), Infinity)
  const last = spans.reduce((highest, { sequence }) => Math.max(highest, sequence), 0)
  const links = Buffer.alloc((last - before) * linkLength)
  const whole = new Map<number, string>()
  // Two lines that name different hashes for one event: the chain was another one in between.
  const contradicted = new Set<number>()
  for (const span of spans) {
    layOver(links, (span.first - before) * linkLength, span.links, (place) =>
      contradicted.add(before + place + 1),
    )
    if ((whole.get(span.sequence) ?? span.hash) !== span.hash) contradicted.add(span.sequence)
    whole.set(span.sequence, span.hash)
  }
  return {
    last,
    agrees(sequence, hash) {
      const hex = Buffer.from(hash).toString('hex')
      if (contradicted.has(sequence) || (whole.get(sequence) ?? hex) !== hex) return false
      if (sequence <= before || sequence > last) return true
      const start = (sequence - before - 1) * linkLength
      const link = links.subarray(start, start + linkLength)
      return isUnknown(link) || link.equals(hash.subarray(0, linkLength))
    },
  }
}

/** Eight bytes of zero stand for an event that no line tells of. */
function isUnknown(link: Uint8Array): boolean {
  return link.every((byte) => byte === 0)
}

/** @param contradict is told which link, counted from the first of `target`, is already another one */
function layOver(
  target: Buffer,
  start: number,
  links: Buffer,
  contradict: (place: number) => void,
): void {
  for (let at = 0; at < links.length; at += linkLength) {
    const place = target.subarray(start + at, start + at + linkLength)
    const link = links.subarray(at, at + linkLength)
    if (!isUnknown(place) && !isUnknown(link) && !place.equals(link)) {
      contradict((start + at) / linkLength)
    }
    if (!isUnknown(link)) place.set(link)
  }
}
