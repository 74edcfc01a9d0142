import type { PlainBrowser } from '../bench/plain-browser'

/** What changes who one is, or what is the same for everybody. */
const notFollowed = /^\/(_next\/|bahasa\/|api\/auth\/)/

function pathsIn(body: string, origin: string): string[] {
  const found = body.matchAll(/(?:href|src|action|formAction)="([^"#]+)|<link>([^<]+)<\/link>/g)
  return [...found].flatMap(([, attribute, element]) => {
    const url = URL.parse((attribute ?? element ?? '').replaceAll('&amp;', '&'), origin)
    return url?.origin === origin ? [url.pathname + url.search] : []
  })
}

/**
 * Opens these paths and whatever they lead to, as whoever this browser has signed in, and hands over
 * each answer as text, bytes read as Latin-1. Nothing is sent: links alone are followed.
 * @param most pages beyond the given ones
 */
export async function* crawl(
  browser: PlainBrowser,
  origin: string,
  start: readonly string[],
  most: number,
): AsyncGenerator<{ path: string; status: number; text: string }> {
  const paths = new Set(start)
  const limit = paths.size + most
  for (const path of paths) {
    const { status, headers, body } = await browser.get(path)
    const text = body.toString('latin1')
    yield { path, status, text: `${JSON.stringify(headers)}\n${text}` }
    const next = [...pathsIn(text, origin), ...pathsIn(`href="${headers.location ?? ''}"`, origin)]
    for (const found of next) {
      if (paths.size < limit && !notFollowed.test(found)) paths.add(found)
    }
  }
}
