import type { ReactNode } from 'react'
import type { Tone } from './tone'

const tones: Readonly<Record<Tone, string>> = {
  plain: 'border-line bg-paper text-ink',
  sea: 'border-transparent bg-sea-soft text-sea',
  ok: 'border-transparent bg-ok-soft text-ok',
  soon: 'border-transparent bg-soon-soft text-soon',
  late: 'border-transparent bg-late text-on-late',
  held: 'border-transparent bg-held-soft text-held',
}

interface Props {
  /** The word, which alone must suffice. */
  label: string
  /** A lucide icon as an element: `<Clock />`. */
  icon: ReactNode
  tone?: Tone
}

export function Badge({ label, icon, tone = 'plain' }: Props) {
  return (
    <span
      className={`printed-fill inline-flex items-start gap-1.5 rounded-soft border px-2 py-0.5 text-sm font-semibold [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 ${tones[tone]}`}
    >
      {icon}
      {label}
    </span>
  )
}
