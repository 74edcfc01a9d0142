'use client'
import { useSyncExternalStore } from 'react'
import { UnsentDraft } from '@/components/complaints/unsent-draft'
import type { Words } from '@/lib/words/words'
import { readKept } from './device'

/** A draft that has not reached the server, for whoever wrote it on this device. */
export function DeviceOnlyDraft({ words }: { words: Words['home']['unsent'] }) {
  const isKept = useSyncExternalStore(
    () => () => undefined,
    () => Boolean(readKept(Date.now())?.description),
    () => false,
  )
  return isKept && <UnsentDraft words={words} continueAt="/lapor/cerita" />
}
