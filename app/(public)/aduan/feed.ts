import { escapeMarkup } from '@/lib/kernel/markup'

/** What is taken down must be gone soon from whoever keeps copies. */
export const feedHeaders = { 'cache-control': 'public, max-age=60', vary: 'cookie' }

/** Text for XML 1.0: markup written out, characters that it forbids left out. */
export function xmlText(text: string): string {
  const allowed = text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '',
  )
  return escapeMarkup(allowed)
}

/**
 * Text for an element that readers show as HTML (RSS 2.0, description of an item): what somebody wrote as
 * markup stays what he wrote.
 */
export function xmlHtml(text: string): string {
  return xmlText(escapeMarkup(text).replaceAll('\n', '<br>'))
}
