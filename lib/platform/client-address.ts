import { isIPv6 } from 'node:net'

/**
 * The address to count requests by: that which the outermost trusted proxy saw, without port, an
 * IPv6 address by its /64 network (one household has a whole one). Null when no proxy is trusted,
 * since everything in the header was then written by the sender.
 *
 * @param trustedProxies how many proxies of ours stand in front
 */
export function clientAddress(headers: Headers, trustedProxies: number): string | null {
  if (trustedProxies < 1) return null
  const hops = (headers.get('x-forwarded-for') ?? '').split(',')
  const seen = hops.at(-trustedProxies)?.trim() ?? ''
  return seen === '' ? null : network(withoutPort(seen))
}

function withoutPort(address: string): string {
  const bracketed = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1]
  return bracketed ?? address.replace(/^([\d.]+):\d+$/, '$1')
}

function network(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const groups = expanded(address)
  return asIPv4(groups) ?? groups.slice(0, 4).join(':')
}

/** An IPv4 address that is written as the last two groups (RFC 4291 section 2.5.5.2); null for others. */
function asIPv4(groups: readonly string[]): string | null {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return null
  const bytes = groups.slice(6).flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 255]
  })
  return bytes.join('.')
}

function expanded(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(8 - before.length - after.length, 0)
  return [...before, ...Array.from({ length: gap }, () => '0'), ...after].map((group) =>
    Number.parseInt(group, 16).toString(16),
  )
}

/** The /48 that a counted IPv6 network lies in: a site, which may have 65,536 of them. Null for others. */
export function siteOf(address: string): string | null {
  const groups = address.split(':')
  return groups.length === 4 ? groups.slice(0, 3).join(':') : null
}

/** The block that a counted address lies in: whoever has one of its addresses mostly has others. */
export function blockOf(address: string): string {
  return siteOf(address) ?? address.split('.').slice(0, 3).join('.')
}

/**
 * Whom a connection comes from, where no proxy of ours stands in between. Null for an address of the
 * own network: a proxy may stand there that nobody has told us of, with everybody behind it.
 */
export function directAddress(remote: string | undefined): string | null {
  if (remote === undefined) return null
  const address = network(remote)
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|f[cd]|fe[89ab]|0:0:0:0$)/i.test(
    address,
  )
    ? null
    : address
}
