import { removables } from '@/lib/attachments/rules/metadata'
import type { PhotoView } from '@/lib/attachments/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']['photos']
  photos: readonly PhotoView[]
}

/** What all these photos told beside their pictures, and tell no longer. */
export function RemovedFromPhotos({ words, photos }: Props) {
  const kinds = removables.filter((kind) => photos.some(({ removed }) => removed.includes(kind)))
  if (kinds.length === 0) return null
  const named = kinds.map((kind) => words.kinds[kind]).join(', ')
  return <p className="text-ink-soft">{fill(words.removed, { kinds: named })}</p>
}
