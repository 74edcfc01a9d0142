import type { DomainErrorCode } from '@/lib/kernel/errors'
import { DomainError } from '@/lib/kernel/errors'
import { env } from '@/lib/platform/env'
import { errorWords, foreignOriginWords } from '@/lib/platform/error-words'
import { isDatabaseAway } from '@/lib/platform/failure-codes'
import { type BrowserNotes, countSender } from '@/lib/platform/count-sender'
import type { Ports } from '@/lib/platform/form'
import { inTheirLanguage } from '@/lib/platform/language'
import { isOwnOrigin, refererPath } from '@/lib/platform/origin'
import type { Limit } from '@/lib/platform/rate-limit'

// The wrapper of route handlers that change something; their bodies are streams, read by the handler.
// A script gets JSON; a plain form is sent back to its page with `?galat=<code>` for the page to word.

const statusByCode: Partial<Record<DomainErrorCode, number>> = {
  not_found: 404,
  not_allowed: 403,
  file_too_large: 413,
  document_too_large: 413,
  file_too_many_pixels: 413,
  file_not_an_image: 415,
  file_heic: 415,
  too_many_attempts: 429,
  too_busy: 503,
  database_away: 503,
  storage_full: 507,
  changed_meanwhile: 409,
}

type Run = (governmentId: string, now: Date) => Promise<Response>

export type RoutePorts = Pick<Ports, 'governmentFor' | 'browserNotes'>

/** Programs keep no notes of ours. */
const none: BrowserNotes = { known: () => Promise.resolve(null), give: () => Promise.resolve() }

export function createRouteHandler(ports: RoutePorts) {
  /** Origin, government, limit, run; refusals in words, everything else thrown on. */
  return async function handleRoute(request: Request, limit: Limit, run: Run): Promise<Response> {
    if (!isOwnOrigin(request.headers, env().appUrl)) {
      return Response.json(
        { error: inTheirLanguage(request.headers, foreignOriginWords) },
        { status: 403 },
      )
    }
    return answer(ports, request, limit, run)
  }
}

/**
 * For requests that come from elsewhere on purpose and bring their own authority, which `run` checks: a
 * token of ours in the address, or a signature over the body. Never for what a cookie would allow.
 */
export function createTokenRouteHandler(ports: Pick<RoutePorts, 'governmentFor'>) {
  return function handleTokenRoute(request: Request, limit: Limit, run: Run): Promise<Response> {
    return answer({ ...ports, browserNotes: none }, request, limit, run)
  }
}

async function answer(
  ports: RoutePorts,
  request: Request,
  limit: Limit,
  run: Run,
): Promise<Response> {
  try {
    const governmentId = await ports.governmentFor(request.headers.get('host'))
    await countSender(request.headers, limit, ports.browserNotes)
    return await run(governmentId, new Date())
  } catch (error) {
    if (error instanceof DomainError) return refused(request.headers, error)
    if (!isDatabaseAway(error)) throw error
    return refused(request.headers, new DomainError('database_away'))
  }
}

function refused(headers: Headers, error: DomainError): Response {
  const page = refererPath(headers, env().appUrl)
  if (page !== null && headers.get('accept')?.includes('text/html')) {
    return seeOther(page, error.code)
  }
  const status = statusByCode[error.code] ?? 422
  const words = inTheirLanguage(headers, errorWords[error.code])
  return Response.json({ error: words, field: error.field }, { status })
}

function seeOther(page: string, code: DomainErrorCode): Response {
  const target = new URL(page, env().appUrl)
  target.searchParams.set('galat', code)
  return new Response(null, { status: 303, headers: { location: target.pathname + target.search } })
}
