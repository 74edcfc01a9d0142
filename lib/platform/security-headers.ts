/**
 * Headers that every answer carries, files too. What differs by request (the CSP) stands in proxy.ts.
 * Referrers stay among our own pages; without any, browsers would hide a form's origin from us, too.
 */
export const lastingHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

/** Two years, as browsers' preload lists ask. */
export const strictTransport = 'max-age=63072000; includeSubDomains'

/** The same for an answer that Next does not give. */
export function securityHeaders(isHttps: boolean): [string, string][] {
  const lasting = lastingHeaders.map(({ key, value }): [string, string] => [
    key.toLowerCase(),
    value,
  ])
  return isHttps ? [...lasting, ['strict-transport-security', strictTransport]] : lasting
}
