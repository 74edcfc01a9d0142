import { env } from '@/lib/platform/env'
import { filterQuery, publicFilter } from '@/lib/complaints/square/filter-input'
import { listPublished, type PublishedPage } from '@/lib/complaints/square/square-queries'
import { fill } from '@/lib/words/fill'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'
import { feedHeaders, xmlHtml, xmlText } from '../feed'

/** The newest, or what was searched for, as RSS 2.0. */
export async function GET(request: Request): Promise<Response> {
  const now = new Date()
  const filter = publicFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { id, name } = await currentGovernment()
  const { square } = await currentWords()
  const { rows } = await listPublished(id, filter, now, 50)
  const { appUrl } = env()
  const query = filterQuery(filter)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xmlText(fill(square.feed, { government: name }))}</title>
<link>${xmlText(`${appUrl}/aduan${query}`)}</link>
<atom:link href="${xmlText(`${appUrl}/aduan/rss.xml${query}`)}" rel="self" type="application/rss+xml"/>
<description>${xmlText(square.lead)}</description>
<language>${await currentLanguage()}</language>
<lastBuildDate>${now.toUTCString()}</lastBuildDate>
<ttl>15</ttl>
${rows.map((row) => itemOf(row, appUrl)).join('\n')}
</channel>
</rss>
`
  return new Response(xml, {
    headers: { ...feedHeaders, 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}

function itemOf(row: PublishedPage['rows'][number], appUrl: string): string {
  const address = xmlText(`${appUrl}/aduan/${row.number}`)
  const category = row.categoryName && `<category>${xmlText(row.categoryName)}</category>\n`
  return `<item>
<title>${xmlText(row.title)}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${row.publishedAt.toUTCString()}</pubDate>
${category ?? ''}<description>${xmlHtml(row.body)}</description>
</item>`
}
