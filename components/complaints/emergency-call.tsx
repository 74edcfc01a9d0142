import { EmergencyLink } from '@/components/layout/emergency-link'
import { Sentence } from '@/components/layout/sentence'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/words/words'

/** Where a story tells of danger: the way to help, in nobody's way. */
export function EmergencyCall({ words }: { words: Words['filing']['emergency'] }) {
  return (
    <Notice title={words.title} tone="late">
      <p>
        <Sentence with={{ number: <EmergencyLink /> }}>{words.advice}</Sentence>
      </p>
    </Notice>
  )
}
