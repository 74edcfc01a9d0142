import { randomBytes } from 'node:crypto'
import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'
import { contentSecurityPolicy } from '@/lib/platform/content-security-policy'
import { env } from '@/lib/platform/env'
import { foreignOriginWords } from '@/lib/platform/error-words'
import { inTheirLanguage } from '@/lib/platform/language'
import { isOwnOrigin, pathHeader } from '@/lib/platform/origin'
import { strictTransport } from '@/lib/platform/security-headers'
import { trialCookie, trialPath } from '@/lib/platform/trial-cookie'

/** Photos bring a stricter policy of their own, which the one of pages would replace. */
const photoPath = /^(\/(lacak|aduan)\/[^/]+)?\/foto\/[^/]+$/

/**
 * Who posts here comes from elsewhere on purpose: WhatsApp with a signature over the body, and mail
 * providers with a token of ours in the address, for readers who want no more mail (RFC 8058).
 */
const authorityElsewhere = /^\/(api\/webhooks\/|berhenti\/[^/]+\/sekarang$)/

/**
 * Gives each request a nonce of its own: only scripts and styles that carry it run. It decides nothing
 * about who may see what; every page and action asks that itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { appUrl, production } = env()
  const { nextUrl, cookies } = request
  if (isForeign(request, appUrl)) {
    return new NextResponse(inTheirLanguage(request.headers, foreignOriginWords), refusal)
  }
  const isHttps = appUrl.startsWith('https:')
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, { isHttps, production })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(pathHeader, nextUrl.pathname + nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  if (!photoPath.test(nextUrl.pathname)) {
    response.headers.set('content-security-policy', policy)
  }
  if (nextUrl.pathname === trialPath && cookies.size === 0) {
    const { name, path } = trialCookie
    response.cookies.set(name, '1', { path, httpOnly: true, sameSite: 'lax', secure: isHttps })
  }
  if (isHttps) response.headers.set('strict-transport-security', strictTransport)
  return response
}

const refusal = {
  status: 403,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  },
}

/**
 * Whether a request that may change something was sent from elsewhere. The wrappers of actions and
 * routes refuse it too; but Next gets there first with a 500, and turns their 403 into a 404.
 */
function isForeign({ method, headers, nextUrl }: NextRequest, appUrl: string): boolean {
  if (authorityElsewhere.test(nextUrl.pathname)) return false
  return method !== 'GET' && method !== 'HEAD' && !isOwnOrigin(headers, appUrl)
}

export const config = {
  // Built files need no nonce, and bodies of files must stream: the proxy would hold them in memory, and
  // cut them off after 10 MB.
  matcher: '/((?!_next/static/|api/uploads|lacak/[^/]+/foto/?$|petugas/aduan/[^/]+/bukti/?$).*)',
}
