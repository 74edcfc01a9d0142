import { createHash, createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { signedHashes } from '@/lib/cli/signed-hashes'
import {
  chainKey,
  isGenuine,
  linkLength,
  readTip,
  signTip,
  type SignedTip,
} from '@/lib/complaints/chain/signed-tip'
import { receiptKey } from '@/lib/complaints/filing/receipt'
import { setVariables } from '@/lib/platform/env'

beforeAll(() => {
  setVariables({
    DATABASE_URL: 'postgresql://kesah@127.0.0.1/nowhere',
    KESAH_SECRET: 'a secret of the unit tests and nobody else',
  })
})

const hashOf = (text: string) => createHash('sha256').update(text).digest()

const linksOf = (texts: readonly string[]) =>
  Buffer.concat(texts.map((text) => hashOf(text).subarray(0, linkLength)))

/** A line over some events, the last of which is number `sequence`. */
function lineOver(sequence: number, texts: readonly string[], previous: string | null = null) {
  return signTip({
    government: '21.71',
    sequence,
    hash: hashOf(texts.at(-1) ?? ''),
    links: linksOf(texts),
    signedAt: new Date('2026-11-24T03:00:00Z'),
    previous,
  })
}

function read(line: string): SignedTip {
  const tip = readTip(line)
  if (!tip) throw new Error('not a line')
  return tip
}

describe('a signed tip', () => {
  it('can be checked by whoever has the published key and nothing else of ours', () => {
    const first = lineOver(2, ['a', 'b'])
    const line = JSON.parse(lineOver(3, ['c'], first)) as Record<string, string>
    const { form, government, sequence, hash, links, signedAt, previous, key } = line
    const signed = [form, government, sequence, hash, links, signedAt, previous, key].join('\n')
    const published = createPublicKey({ key: chainKey().key, format: 'jwk' })
    const signature = Buffer.from(line['signature'] ?? '', 'base64url')
    expect(verify(null, Buffer.from(signed), published, signature)).toBe(true)
    expect(previous).toBe(createHash('sha256').update(first).digest('hex'))
    const { crv, kty, x } = chainKey().key
    const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x }))
    expect(key).toBe(thumbprint.digest('base64url'))
  })

  it('has a key of its own, which signs no receipts', () => {
    expect(chainKey().key['x']).not.toBe(receiptKey().key['x'])
  })

  it.each([
    { sequence: 4 },
    { hash: hashOf('x').toString('hex') },
    { links: linksOf(['x']).toString('base64url') },
    { government: '21.72' },
    { signedAt: '2026-11-24T04:00:00.000Z' },
    { previous: hashOf('x').toString('hex') },
  ])('is not genuine with another %j', (change) => {
    const tip = read(lineOver(3, ['c']))
    expect(isGenuine(tip)).toBe(true)
    expect(isGenuine({ ...tip, ...change })).toBe(false)
  })

  it('is not genuine under the key of another installation', () => {
    const line = lineOver(3, ['c'])
    const own = 'a secret of the unit tests and nobody else'
    setVariables({ KESAH_SECRET: 'the secret of somebody who forges lines' })
    const forged = lineOver(3, ['c'])
    setVariables({ KESAH_SECRET: own })
    expect([line, forged].map((each) => isGenuine(read(each)))).toEqual([true, false])
  })

  it('that was torn is none', () => {
    const line = lineOver(3, ['c'])
    for (const length of [0, 1, 20, line.length - 1]) {
      expect(readTip(line.slice(0, length))).toBeNull()
    }
  })
})

describe('what was signed', () => {
  const lines = (...texts: string[]) => texts.map((text) => ({ text, tip: read(text) }))

  it('agrees with each event that it covers, and with no other in its place', () => {
    const signed = signedHashes(lines(lineOver(2, ['a', 'b']), lineOver(4, ['c', 'd'])))
    expect(signed.last).toBe(4)
    for (const [index, text] of ['a', 'b', 'c', 'd'].entries()) {
      expect(signed.agrees(index + 1, hashOf(text))).toBe(true)
      expect(signed.agrees(index + 1, hashOf('x'))).toBe(false)
    }
  })

  it('says nothing of events that it does not cover', () => {
    const signed = signedHashes(lines(lineOver(12, ['k', 'l'])))
    expect([10, 13].map((sequence) => signed.agrees(sequence, hashOf('x')))).toEqual([true, true])
  })

  it('agrees with the whole hash of the event that it ends with, not with its beginning alone', () => {
    const signed = signedHashes(lines(lineOver(1, ['a'])))
    const alike = Buffer.concat([hashOf('a').subarray(0, 31), Buffer.of(1)])
    expect(signed.agrees(1, alike)).toBe(false)
  })

  it('agrees with neither of two that were both signed for one event', () => {
    const signed = signedHashes(lines(lineOver(2, ['a', 'b']), lineOver(2, ['c'])))
    expect(['b', 'c'].map((text) => signed.agrees(2, hashOf(text)))).toEqual([false, false])
    expect(signed.agrees(1, hashOf('a'))).toBe(true)
  })
})
