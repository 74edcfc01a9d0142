import { expect, it } from 'vitest'
import { xmlHtml, xmlText } from '@/app/(public)/aduan/feed'

/** As a reader of feeds takes it: out of the XML first, then as HTML. */
function unescaped(xml: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(\w+);/g, (_all, name: string) => signs[name] ?? '')
}

it('markup that somebody wrote in a complaint is shown by readers of feeds, and not carried out', () => {
  const story = 'Lihat <img src=x onerror=alert(1)> & "ini"\ndi depan pasar'
  const html = unescaped(xmlHtml(story))
  expect(html).not.toMatch(/<(?!br>)/)
  expect(unescaped(html.replaceAll('<br>', '\n'))).toBe(story)
})

it('XML holds no sign that it forbids', () => {
  expect(xmlText('a\u0000b\u0008<c>')).toBe('ab&lt;c&gt;')
})
