// What is answered where no page of the application can be: a small document that needs no script, no
// file and no database, and the same words as JSON for whoever reads no pages.

import { createHash } from 'node:crypto'
import { escapeMarkup } from '@/lib/kernel/markup'
import { methods } from '@/lib/platform/entrance/malformed'
import type { Typed } from '@/lib/platform/entrance/typed-form'
import { languageOf } from '@/lib/platform/language'
import { securityHeaders } from '@/lib/platform/security-headers'
import { fill } from '@/lib/words/fill'
import { type Language, type Words, wordsFor } from '@/lib/words/words'

export interface PlainAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export type Reason = keyof Words['plain']['reasons']

/** To whom it goes. */
export interface Asker {
  headers: Headers
  /** The path with its query, as it was sent. */
  address: string
  isHttps: boolean
  /** What he has typed, to be shown and sent again; null: nothing, or nothing that may be shown. */
  typed?: Typed | null
}

const statusOf: Record<Reason, number> = {
  cookies: 409,
  away: 503,
  trouble: 500,
  stale: 409,
  address: 400,
  unreadable: 400,
  method: 405,
  tooLarge: 413,
  tooSlow: 408,
  busy: 503,
}

const secondsUntilAgain = '10'

const style =
  'body{margin:0 auto;max-width:42rem;padding:2rem 1rem;font:1.0625rem/1.6 system-ui,sans-serif;' +
  'color:#1a2b33;background:#fff}h1{font-size:1.5rem;line-height:1.3}' +
  'pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border-left:.25rem solid #0b5f7a;' +
  'padding:.25rem 1rem}a,button{display:inline-block;min-height:2.75rem;padding:.5rem 1rem;font:inherit;' +
  'border:1px solid #0b5f7a;border-radius:.375rem;color:#fff;background:#0b5f7a;text-decoration:none}'

const styleDigest = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

export function plainAnswer(reason: Reason, asker: Asker): PlainAnswer {
  const status = statusOf[reason]
  const language = languageOf(asker.headers)
  const isJson = readsJson(asker)
  const headers = {
    ...Object.fromEntries(securityHeaders(asker.isHttps)),
    'content-security-policy': policy,
    'content-type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': secondsUntilAgain }),
    ...(status === 405 && { allow: methods.join(', ') }),
  }
  const words = wordsFor(language)
  const body = isJson
    ? JSON.stringify({ error: words.plain.reasons[reason].lead })
    : pageOf(reason, asker, language)
  return { status, headers: { ...headers, 'content-length': `${Buffer.byteLength(body)}` }, body }
}

/** Scripts say that they fetch for themselves; who says nothing is shown the page. */
function readsJson({ headers, address }: Asker): boolean {
  const accept = headers.get('accept') ?? ''
  if (accept.includes('text/html')) return false
  if (/^\/api\/|\.json(\?|$)/.test(address) || accept.includes('json')) return true
  return headers.get('sec-fetch-dest') === 'empty'
}

function pageOf(reason: Reason, asker: Asker, language: Language): string {
  const { plain } = wordsFor(language)
  const { title, lead } = asker.typed && reason === 'away' ? plain.unsent : plain.reasons[reason]
  const danger = reason === 'method' ? '' : paragraph(fill(plain.danger, { number: 112 }))
  const parts = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeMarkup(title)} · Kesah</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeMarkup(title)}</h1>${paragraph(lead)}`,
    asker.typed ? typedOf(asker.typed, reason, asker.address, plain) : wayOn(reason, asker, plain),
    `${danger}</main></body></html>`,
  ]
  return parts.join('')
}

function wayOn(reason: Reason, { address }: Asker, plain: Words['plain']): string {
  if (reason === 'method' || reason === 'address') return link('/', plain.home)
  return link(address, plain.again)
}

/** What was typed stands here to be read, and goes off again with one press where that can help. */
function typedOf(typed: Typed, reason: Reason, address: string, plain: Words['plain']): string {
  const shown = typed.fields.filter(({ name, value }) => isWritten(name, value))
  const texts = shown.map(({ value }) => `<pre>${escapeMarkup(value)}</pre>`).join('')
  const heading = shown.length > 0 ? `<h2>${escapeMarkup(plain.typed)}</h2>${texts}` : ''
  if (reason === 'stale') {
    return `${heading}${paragraph(plain.copyFirst)}${link(address, plain.openAgain)}`
  }
  const hidden = typed.fields.map(
    ({ name, value }) =>
      `<input type="hidden" name="${escapeMarkup(name)}" value="${escapeMarkup(value)}">`,
  )
  const photos = typed.hasFiles ? paragraph(plain.photosAgain) : ''
  return [
    `<form method="post" enctype="multipart/form-data" action="${escapeMarkup(address)}">`,
    `${hidden.join('')}<button>${escapeMarkup(plain.sendAgain)}</button></form>`,
    `${photos}${paragraph(plain.back)}${heading}`,
  ].join('')
}

/** Not what the framework and the form itself send along. */
function isWritten(name: string, value: string): boolean {
  return !name.startsWith('$') && value.trim().includes(' ')
}

function link(address: string, words: string): string {
  return `<p><a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a></p>`
}

function paragraph(words: string): string {
  return `<p>${escapeMarkup(words)}</p>`
}
