'use client'
import { useSyncExternalStore } from 'react'
import { formatNumber } from '@/lib/kernel/format'
import { useKit } from './kit-words'

/** Near the end the count is also spoken, in steps, so that it doesn't talk over each letter. */
const spokenFrom = 100
const spokenStep = 25

/** Without JavaScript a plain sentence with the limit; with it, what is left while typing, as the server counts it. */
export function CharacterCount({ fieldId, limit }: { fieldId: string; limit: number }) {
  const typed = useSyncExternalStore(
    (changed) => listen(fieldId, changed),
    () => countIn(fieldOf(fieldId)?.value ?? ''),
    () => null,
  )
  const left = typed === null ? null : limit - typed
  const { words, language } = useKit()
  const say = (sentence: string, count: number) =>
    sentence.replace('{count}', formatNumber(count, language))
  const rest = (count: number) => (count < 0 ? say(words.over, -count) : say(words.left, count))
  return (
    <>
      <p
        className={`text-sm tabular-nums ${left !== null && left < 0 ? 'font-semibold text-late' : 'text-ink-soft'}`}
      >
        {left === null ? say(words.most, limit) : rest(left)}
      </p>
      <p role="status" className="sr-only">
        {left !== null && left <= spokenFrom && rest(Math.ceil(left / spokenStep) * spokenStep)}
      </p>
    </>
  )
}

/**
 * Unicode characters, as `charactersIn` counts them on the server. The signs without ink that it drops at
 * either end besides are left out here: a phone would load all that is known of them for the sake of one.
 */
function countIn(typed: string): number {
  return Array.from(typed.trim().normalize()).length
}

function fieldOf(id: string): HTMLTextAreaElement | null {
  const element = document.getElementById(id)
  return element instanceof HTMLTextAreaElement ? element : null
}

function listen(id: string, changed: () => void): () => void {
  const field = fieldOf(id)
  field?.addEventListener('input', changed)
  return () => {
    field?.removeEventListener('input', changed)
  }
}
