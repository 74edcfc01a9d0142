import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { languageCookie } from '@/lib/platform/language'
import { refererPath } from '@/lib/platform/origin'
import { cookieOptions } from '@/lib/platform/session'
import { isLanguage } from '@/lib/words/words'

const yearSeconds = 365 * 24 * 60 * 60

/** A link that works without scripts: it notes the language and leads back to the page it stood on. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/bahasa/[language]'>,
): Promise<Response> {
  const { language } = await params
  if (!isLanguage(language)) return new Response(null, { status: 404 })
  ;(await cookies()).set(languageCookie, language, { ...cookieOptions(), maxAge: yearSeconds })
  const location = refererPath(request.headers, env().appUrl) ?? '/'
  return new Response(null, { status: 303, headers: { location } })
}
