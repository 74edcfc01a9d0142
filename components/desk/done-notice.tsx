import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'

interface Props {
  /** What has just been done, in our own words; null where there is nothing to say. */
  words: string | null
  /** The button that takes it back, while that is possible. */
  undo?: ReactNode
}

export function DoneNotice({ words, undo }: Props) {
  if (words === null) return null
  return (
    <div className="not-printed mb-4">
      <Notice tone="ok">
        <p>{words}</p>
        {undo}
      </Notice>
    </div>
  )
}
