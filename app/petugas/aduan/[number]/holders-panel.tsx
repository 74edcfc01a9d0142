import { HeldWhole } from '@/components/calendar/held-bars'
import { holderKindWords } from '@/lib/complaints/rules/labels'
import type { HeldView } from '@/lib/complaints/case/queries'
import type { Words } from '@/lib/words/words'

interface Props {
  held: readonly HeldView[]
  dayLength: number
  words: Words['following']['time']
}

/** In whose hands it was, as the desk speaks. */
export function HoldersPanel({ held, dayLength, words }: Props) {
  if (held.every(({ time }) => time === 0)) return null
  return (
    <section aria-labelledby="di-tangan-siapa" className="max-w-column space-y-3">
      <h2 id="di-tangan-siapa" className="text-lg">
        {words.title}
      </h2>
      <HeldWhole
        held={held.map(({ kind, name, time }) => ({ label: name ?? holderKindWords[kind], time }))}
        dayLength={dayLength}
        words={words}
      />
    </section>
  )
}
