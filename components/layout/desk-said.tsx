import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'

/** What was just done, above what it was done to; nothing where nothing was. */
export function DeskSaid({ children }: { children: ReactNode }) {
  if (!children) return null
  return (
    <div className="mb-4">
      <Notice tone="ok">{children}</Notice>
    </div>
  )
}
