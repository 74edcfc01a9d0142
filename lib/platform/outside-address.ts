// A browser says itself where it is to be reached. So that nobody makes this server knock at doors
// behind its own wall, only addresses of the open internet are called, and they are looked at again
// after the name was looked up: a name may lead anywhere, and somewhere else each time.

import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

const closed = new BlockList()

const closedNetworks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
for (const [network, prefix] of closedNetworks) closed.addSubnet(network, prefix, 'ipv4')

/** Of IPv6 only what is routed; not what merely wraps an IPv4 address (6to4, Teredo). */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
closed.addSubnet('2001::', 32, 'ipv6')
closed.addSubnet('2002::', 16, 'ipv6')

function isOpenAddress(address: string): boolean {
  const isIPv6 = isIP(address) === 6
  if (isIPv6 && !open6.check(address, 'ipv6')) return false
  return !closed.check(address, isIPv6 ? 'ipv6' : 'ipv4')
}

/** Whether an https address may lie in the open internet, as far as its own text tells. */
export function isOutside(address: string): boolean {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return isOpenAddress(host)
  return host.includes('.') && !/\.(localhost|local|internal)\.?$/.test(host)
}

/** Looks a name up for a connection, and fails when it leads behind the wall. */
export const lookupOutside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === 'string' ? [found] : found.map((one) => one.address)
    const isClosed = error === null && !addresses.every(isOpenAddress)
    callback(isClosed ? new Error('the name leads to a closed network') : error, found, family)
  })
}
