import { undoAction } from '@/app/petugas/aduan/[number]/actions'
import { UndoOffer } from './undo-offer'
import type { RewindView } from '@/lib/complaints/inbox/desk-queries'

/** The button that takes back the last step of whoever asks, while it is there to be taken back. */
export function UndoStep({ rewind, now }: { rewind: RewindView | null; now: Date }) {
  if (rewind === null) return null
  const { number, until } = rewind
  return (
    <UndoOffer
      key={until.toISOString()}
      action={undoAction}
      number={number}
      left={until.getTime() - now.getTime()}
    />
  )
}
