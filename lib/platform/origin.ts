// Whether a request that changes something comes from our own pages. Next compares Origin with the
// Host header, or with X-Forwarded-Host, which the sender may write as he likes, and lets a request
// without Origin pass. So it is compared with the configured address, and with nothing that was sent.

/**
 * @param appUrl origin under which browsers reach Kesah, e.g. `https://kesah.batam.go.id`
 */
export function isOwnOrigin(headers: Headers, appUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return isSamePlace(origin, appUrl)
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return isSamePlace(headers.get('referer') ?? '', appUrl)
}

const loopbackNames = ['localhost', '127.0.0.1', '::1', '[::1]']

/** Whether a host is the own machine, by an address or name that leads nowhere else. */
export function isLoopback(host: string): boolean {
  return loopbackNames.includes(host)
}

/** On one's own machine all of its names are one place; everywhere else only equal origins are. */
function isSamePlace(address: string, appUrl: string): boolean {
  const there = URL.parse(address)
  if (there === null) return false
  const here = new URL(appUrl)
  if (there.origin === here.origin) return true
  const local = [there, here].every(({ hostname }) => isLoopback(hostname))
  return local && there.protocol === here.protocol && there.port === here.port
}

/** `text` as a path of this site with its query, or null when it could lead anywhere else. */
export function ownPath(text: string | null | undefined): string | null {
  if (!text?.startsWith('/')) return null
  const here = 'http://here.invalid'
  const url = URL.parse(text, here)
  if (url?.origin !== here) return null
  return url.pathname.startsWith('//') ? null : url.pathname + url.search
}

/** proxy.ts writes the path of each request into this header, whatever the browser sent in it. */
export const pathHeader = 'x-kesah-path'

/** Path of the page of ours that the request was sent from, or null. */
export function refererPath(headers: Headers, appUrl: string): string | null {
  const referer = URL.parse(headers.get('referer') ?? '')
  if (referer === null || !isSamePlace(referer.href, appUrl)) return null
  return ownPath(referer.pathname + referer.search)
}
