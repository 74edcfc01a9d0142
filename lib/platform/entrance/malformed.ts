/** What keeps a request from being read at all. */
export type Malformed = 'method' | 'address'

/** No route of ours has another one. */
export const methods = ['GET', 'HEAD', 'POST'] as const

/** @param address the path with its query, as it was sent */
export function malformedIn(method: string, address: string): Malformed | null {
  if (!methods.some((known) => known === method)) return 'method'
  return isReadable(address) ? null : 'address'
}

function isReadable(address: string): boolean {
  const [path = ''] = address.split('?')
  if (!path.startsWith('/')) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
