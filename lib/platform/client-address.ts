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
  return mapped ?? expanded(address).slice(0, 4).join(':')
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
