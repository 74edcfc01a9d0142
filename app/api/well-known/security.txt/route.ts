import { env } from '@/lib/platform/env'

/** RFC 9116 wants an end within a year, so that nobody trusts what nobody keeps. */
const goodFor = 180 * 24 * 60 * 60 * 1000

/** Whom to tell of a weakness; 404 where the operator has named nobody. */
export function GET() {
  const { appUrl, securityContact } = env()
  if (securityContact === undefined) return new Response(null, { status: 404 })
  const lines = [
    `Contact: mailto:${securityContact}`,
    `Expires: ${new Date(Date.now() + goodFor).toISOString()}`,
    'Preferred-Languages: id, en',
    `Canonical: ${appUrl}/.well-known/security.txt`,
    `Policy: ${appUrl}/keamanan`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
