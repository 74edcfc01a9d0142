'use client'
import { useSyncExternalStore } from 'react'
import { EmergencyCall } from '@/components/complaints/emergency-call'
import { isEmergency } from '@/lib/agencies/rules/emergency'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']['emergency']
  phrases: readonly string[]
  /** Id of the field with the story. */
  watches: string
}

/** Reads along while the story is written. The text leaves the page for no answer. */
export function EmergencyWatch({ words, phrases, watches }: Props) {
  const isDanger = useSyncExternalStore(
    (changed) => listen(watches, changed),
    () => isEmergency(phrases, fieldOf(watches)?.value ?? ''),
    () => false,
  )
  return <div role="status">{isDanger && <EmergencyCall words={words} />}</div>
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
