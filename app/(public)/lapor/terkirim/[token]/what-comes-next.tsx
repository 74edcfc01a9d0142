import { Sentence } from '@/components/layout/sentence'
import { formatDay } from '@/lib/kernel/format'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']['sent']['next']
  language: Language
  /** Null where the strip above shows it, or nobody promises it. */
  reply: Date | null
  settlement: Date | null
  timeZone: string
}

/** The way ahead in dates; each may come sooner, none may come later. */
export function WhatComesNext({ words, language, reply, settlement, timeZone }: Props) {
  const dayOf = (instant: Date) => <strong>{formatDay(instant, timeZone, language)}</strong>
  return (
    <section aria-labelledby="selanjutnya" className="mt-8">
      <h2 id="selanjutnya" className="text-xl">
        {words.title}
      </h2>
      <ol className="mt-3 list-decimal space-y-2 pl-5">
        {reply && (
          <li>
            <Sentence with={{ day: dayOf(reply) }}>{words.reply}</Sentence>
          </li>
        )}
        {settlement && (
          <li>
            <Sentence with={{ day: dayOf(settlement) }}>{words.settlement}</Sentence>
          </li>
        )}
        <li>{words.verdict}</li>
      </ol>
    </section>
  )
}
