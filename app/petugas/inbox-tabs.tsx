import type { Route } from 'next'
import { Tabs } from '@/components/ui/tabs'

interface Props {
  boxes: readonly { code: string; label: string }[]
  /** By the code of the box. */
  counts: Readonly<Record<string, number>>
  /** Code of the box that is open; null where none is. */
  current: string | null
}

export function InboxTabs({ boxes, counts, current }: Props) {
  return (
    <Tabs
      label="Kotak aduan"
      tabs={boxes.map(({ code, label }) => ({
        href: `/petugas?kotak=${code}` as Route,
        label,
        count: counts[code],
        current: code === current,
      }))}
    />
  )
}
