import { TextLink } from '@/components/ui/text-link'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['square']['list']
  /** Of the list that is shown: feed and data are of the same complaints. */
  query: string
}

/** The same complaints on a map, as a feed, as data. Feeds are no pages, so these are plain links. */
export function SquareLinks({ words, query }: Props) {
  const plain = 'text-sea underline underline-offset-4 hover:decoration-2'
  return (
    <ul className="not-printed mt-6 flex flex-wrap gap-x-6 *:py-2">
      <li>
        <TextLink href={'/aduan/peta'}>{words.map}</TextLink>
      </li>
      <li>
        <a href={`/aduan/rss.xml${query}`} className={plain}>
          {words.rss}
        </a>
      </li>
      <li>
        <a href={`/aduan/data.json${query}`} className={plain}>
          {words.json}
        </a>
      </li>
    </ul>
  )
}
