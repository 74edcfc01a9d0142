import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'

/** Where a complaint stands. The word alone must suffice; `labels.ts` has it. */
export function StatusBadge({ label, tone, icon }: { label: string; tone: Tone; icon: ReactNode }) {
  return <Badge tone={tone} icon={icon} label={label} />
}
