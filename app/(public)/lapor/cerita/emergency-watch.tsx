'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { EmergencyCall } from '@/components/complaints/emergency-call'
import type { Words } from '@/lib/words/words'
import type { EmergencyReader } from './emergency-reader'

interface Props {
  words: Words['filing']['emergency']
  /** Id of the field with the story. */
  watches: string
}

/**
 * Reads along while the story is written. The text leaves the page for no answer: what knows danger
 * comes to it, after the first letter. Where it does not arrive the next page says the same.
 */
export function EmergencyWatch({ words, watches }: Props) {
  const [tellsOfDanger, setReader] = useState<EmergencyReader>()
  const text = useSyncExternalStore(
    (changed) => listen(watches, changed),
    () => fieldOf(watches)?.value ?? '',
    () => '',
  )
  const isBegun = text !== ''
  useEffect(() => {
    if (!isBegun) return
    void import('./emergency-reader')
      .then(({ emergencyReader }) => emergencyReader())
      .then(
        (reader) => {
          setReader(() => reader)
        },
        () => undefined,
      )
  }, [isBegun])
  return <div role="status">{tellsOfDanger?.(text) && <EmergencyCall words={words} />}</div>
}

function fieldOf(id: string): HTMLTextAreaElement | null {
  const element = document.getElementById(id)
  return element instanceof HTMLTextAreaElement ? element : null
}

function listen(id: string, changed: () => void): () => void {
  const field = fieldOf(id)
  field?.addEventListener('input', changed)
  return () => field?.removeEventListener('input', changed)
}
