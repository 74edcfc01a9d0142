'use client'
import { useSyncExternalStore } from 'react'
import { formatNumber } from '@/lib/kernel/format'

/** Near the end the count is also spoken, in steps, so that it doesn't talk over each letter. */
const spokenFrom = 100
const spokenStep = 25

/** Without JavaScript a plain sentence with the limit; with it, what is left while typing. */
export function CharacterCount({ fieldId, limit }: { fieldId: string; limit: number }) {
  const typed = useSyncExternalStore(
    (changed) => listen(fieldId, changed),
    () => fieldOf(fieldId)?.value.length ?? 0,
    () => null,
  )
  const left = typed === null ? null : limit - typed
  return (
    <>
      <p
        className={`text-sm tabular-nums ${left !== null && left < 0 ? 'font-semibold text-late' : 'text-ink-soft'}`}
      >
        {left === null ? `Paling banyak ${formatNumber(limit)} karakter` : sentence(left)}
      </p>
      <p role="status" className="sr-only">
        {left !== null && left <= spokenFrom && sentence(Math.ceil(left / spokenStep) * spokenStep)}
      </p>
    </>
  )
}

function sentence(left: number): string {
  return left < 0
    ? `Kelebihan ${formatNumber(-left)} karakter`
    : `Sisa ${formatNumber(left)} karakter`
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
