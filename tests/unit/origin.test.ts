import { describe, expect, it } from 'vitest'
import { clientAddress } from '@/lib/platform/client-address'
import { isOwnOrigin, ownPath, refererPath } from '@/lib/platform/origin'

const own = 'https://kesah.example'

describe('a request that changes something', () => {
  it.each([
    ['our own origin', { origin: own }],
    [
      'our own origin, whatever a proxy is said to be called',
      { origin: own, 'x-forwarded-host': 'x' },
    ],
    ['no origin, sent by our own page', { 'sec-fetch-site': 'same-origin' }],
    ['no origin, from an old browser on our page', { referer: `${own}/lapor/cerita?a=1` }],
  ])('is accepted with %s', (_case, headers) => {
    expect(isOwnOrigin(new Headers(headers), own)).toBe(true)
  })

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    [
      'a foreign origin and a matching forwarded host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['a foreign origin and our referer', { origin: 'https://evil.example', referer: `${own}/` }],
    ['the origin null', { origin: 'null' }],
    ['the origin null from our own page', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['our host without encryption', { origin: 'http://kesah.example' }],
    ['our host at another port', { origin: 'https://kesah.example:8443' }],
    ['a longer host that begins like ours', { origin: 'https://kesah.example.evil.example' }],
    ['no origin, sent across sites', { 'sec-fetch-site': 'cross-site', referer: `${own}/` }],
    ['no origin, sent by a sister site', { 'sec-fetch-site': 'same-site' }],
    ['no origin, opened by hand', { 'sec-fetch-site': 'none' }],
    ['nothing but a foreign referer', { referer: `https://evil.example/?${own}` }],
    ['a referer that is no address', { referer: 'kesah' }],
    ['nothing that says where it is from', {}],
  ])('is refused with %s', (_case, headers) => {
    expect(isOwnOrigin(new Headers(headers as Record<string, string>), own)).toBe(false)
  })

  it('may come by any name of the own machine, when Kesah serves only that', () => {
    const from = (origin: string) => isOwnOrigin(new Headers({ origin }), 'http://localhost:3000')
    expect(['http://127.0.0.1:3000', 'http://[::1]:3000'].map(from)).toEqual([true, true])
    const elsewhere = ['http://127.0.0.1:3001', 'https://127.0.0.1:3000', 'http://127.0.0.2:3000']
    expect(elsewhere.map(from)).toEqual([false, false, false])
    const headers = new Headers({ origin: 'http://localhost:3000' })
    expect(isOwnOrigin(headers, 'https://kesah.example')).toBe(false)
  })
})

describe('the way back after signing in', () => {
  it.each(['/petugas', '/petugas/aduan/7KQ2M9XA?tab=1'])('leads to %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/..//evil.example/',
    'javascript:alert(1)',
    'petugas',
    '',
    null,
  ])('never leads to %j', (path) => {
    expect(ownPath(path)).toBeNull()
  })

  it('is taken from the referer only when that is ours', () => {
    expect(refererPath(new Headers({ referer: `${own}/lacak?x=1` }), own)).toBe('/lacak?x=1')
    expect(refererPath(new Headers({ referer: 'https://evil.example/lacak' }), own)).toBeNull()
  })
})

describe('the address that attempts are counted by', () => {
  const from = (forwarded: string) => new Headers({ 'x-forwarded-for': forwarded })

  it('is unknown while no proxy is trusted, since the sender may write what he likes', () => {
    expect(clientAddress(from('203.0.113.7'), 0)).toBeNull()
  })

  it('is what our outermost proxy saw, not what was sent before it', () => {
    expect(clientAddress(from('1.1.1.1, 203.0.113.7'), 1)).toBe('203.0.113.7')
    expect(clientAddress(from('1.1.1.1, 203.0.113.7, 10.0.0.2'), 2)).toBe('203.0.113.7')
  })

  it('has no port, or each request would count as another sender', () => {
    expect(clientAddress(from('203.0.113.7:51234'), 1)).toBe('203.0.113.7')
    expect(clientAddress(from('[2001:db8:1:2::7]:51234'), 1)).toBe('2001:db8:1:2')
  })

  it('is the network of an IPv6 household, not one of its many addresses', () => {
    expect(clientAddress(from('2001:db8:1:2:a:b:c:d'), 1)).toBe('2001:db8:1:2')
    expect(clientAddress(from('2001:DB8:1:2::9'), 1)).toBe('2001:db8:1:2')
    expect(clientAddress(from('::ffff:203.0.113.7'), 1)).toBe('203.0.113.7')
    expect(clientAddress(from('::ffff:cb00:7107'), 1)).toBe('203.0.113.7')
    expect(clientAddress(from('0:0:0:0:0:FFFF:cb00:7107'), 1)).toBe('203.0.113.7')
  })
})
