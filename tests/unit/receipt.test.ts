import { createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { setVariables } from '@/lib/platform/env'
import { numberToRate, ratingToken } from '@/lib/complaints/square/rating-token'
import {
  contentDigest,
  readReceipt,
  receiptKey,
  signReceipt,
} from '@/lib/complaints/filing/receipt'

beforeAll(() => {
  setVariables({
    DATABASE_URL: 'postgresql://kesah@127.0.0.1/nowhere',
    KESAH_SECRET: 'a secret of the unit tests and nobody else',
  })
})

const sent = {
  description: 'Lampu jalan di depan masjid padam sejak tiga malam yang lalu.',
  occurredOn: new Date('2026-11-20'),
  landmark: 'Masjid Raya',
  nowhere: false,
  kelurahanCode: '21.71.10.1004',
  latitude: 1.13,
  longitude: 104.05,
  accusedCode: null,
  answers: { since: 'days', danger: 'no' },
}

const receipt = {
  governmentId: '21.71',
  number: '7KQ2M9XA',
  receivedAt: new Date('2026-11-24T03:00:00Z'),
  content: contentDigest(sent),
  verification: '2026-11-27',
  reply: '2026-12-04',
  settlement: '2026-12-17',
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

describe('a receipt', () => {
  it('says what was signed, and is short enough for a QR code', () => {
    const token = signReceipt(receipt)
    expect(readReceipt(token)).toEqual(receipt)
    expect(token.length).toBeLessThanOrEqual(300)
    expect(token).toMatch(/^[\w-]+$/)
  })

  it('leaves out a promise that was not made', () => {
    const oversight = { ...receipt, verification: null, reply: null }
    expect(readReceipt(signReceipt(oversight))).toEqual(oversight)
  })

  it('is refused when any one character of it is another', () => {
    const token = signReceipt(receipt)
    for (let at = 0; at < token.length; at += 1) {
      const next = alphabet[(alphabet.indexOf(token.charAt(at)) + 1) % alphabet.length] ?? ''
      const altered = token.slice(0, at) + next + token.slice(at + 1)
      expect(readReceipt(altered), `character ${at}`).toBeNull()
    }
  })

  it('is refused when shortened, lengthened, or no receipt at all', () => {
    const token = signReceipt(receipt)
    for (const other of ['', 'A', token.slice(1), token.slice(0, -1), `${token}A`, `${token}=`]) {
      expect(readReceipt(other)).toBeNull()
    }
  })

  it('is refused by another installation', () => {
    const token = signReceipt(receipt)
    setVariables({ KESAH_SECRET: 'the secret of quite another installation' })
    expect(readReceipt(token)).toBeNull()
    setVariables({ KESAH_SECRET: 'a secret of the unit tests and nobody else' })
  })

  it('can be checked by whoever has nothing but the published key', () => {
    const bytes = Buffer.from(signReceipt(receipt), 'base64url')
    const { key } = JSON.parse(JSON.stringify(receiptKey())) as ReturnType<typeof receiptKey>
    expect(key).not.toHaveProperty('d')
    const published = createPublicKey({ key, format: 'jwk' })
    expect(verify(null, bytes.subarray(0, -64), published, bytes.subarray(-64))).toBe(true)
  })
})

describe('the digest of a complaint', () => {
  it('changes with each thing that the citizen sent', () => {
    const changes = [
      { description: `${sent.description} ` },
      { occurredOn: null },
      { landmark: 'Masjid Agung' },
      { nowhere: true },
      { kelurahanCode: null },
      { latitude: 1.14 },
      { longitude: null },
      { accusedCode: 'DLH' },
      { answers: { since: 'weeks', danger: 'no' } },
    ]
    const digests = changes.map((change) => contentDigest({ ...sent, ...change }))
    expect(new Set([...digests, contentDigest(sent)]).size).toBe(changes.length + 1)
  })

  it('does not depend on the order in which answers are kept', () => {
    const turned = { ...sent, answers: { danger: 'no', since: 'days' } }
    expect(contentDigest(turned)).toBe(contentDigest(sent))
  })
})

describe('the link to rate', () => {
  const sentAt = new Date('2026-11-24T03:00:00Z')

  it('names its complaint for ninety days, then nothing', () => {
    const token = ratingToken('7KQ2M9XA', sentAt)
    expect(numberToRate(token, new Date('2027-02-21T00:00:00Z'))).toBe('7KQ2M9XA')
    expect(numberToRate(token, new Date('2027-02-23T00:00:00Z'))).toBeNull()
  })

  it('cannot be made up from that of another complaint', () => {
    const token = ratingToken('7KQ2M9XA', sentAt)
    expect(numberToRate(token.replace('7KQ2M9XA', '7KQ2M9XB'), sentAt)).toBeNull()
    expect(numberToRate('7KQ2M9XA', sentAt)).toBeNull()
  })
})
