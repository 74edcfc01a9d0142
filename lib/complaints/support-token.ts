import { sign, verifySigned } from '@/lib/platform/crypto'

// The address of the page of somebody who has the same problem. Like the receipt's it holds no dot.

export function supportToken(supportId: string): string {
  return sign('support', supportId).replace('.', '-')
}

const idLength = 36

/** The id in a genuine token, else null. An id has hyphens of its own, so the mark stands behind it. */
export function supportOf(token: string): string | null {
  const id = token.slice(0, idLength)
  return verifySigned('support', `${id}.${token.slice(idLength + 1)}`)
}
