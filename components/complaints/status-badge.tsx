import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'

/** Where a complaint stands. The word alone must suffice. */
export function StatusBadge({ label, tone, icon }: { label: string; tone: Tone; icon: ReactNode }) {
  return <Badge tone={tone} icon={icon} label={label} />
}
