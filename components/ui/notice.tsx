import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type NoticeTone = 'info' | 'ok' | 'soon' | 'late'

const looks: Readonly<Record<NoticeTone, { box: string; icon: ReactNode }>> = {
  info: { box: 'border-sea bg-sea-soft [&>svg]:text-sea', icon: <Info /> },
  ok: { box: 'border-ok bg-ok-soft [&>svg]:text-ok', icon: <CircleCheck /> },
  soon: { box: 'border-soon bg-soon-soft [&>svg]:text-soon', icon: <TriangleAlert /> },
  late: { box: 'border-late bg-late-soft [&>svg]:text-late', icon: <TriangleAlert /> },
}

interface Props {
  children: ReactNode
  title?: string | undefined
  tone?: NoticeTone
}

/** Something to know before going on. An `ok` notice is spoken when it appears. */
export function Notice({ children, title, tone = 'info' }: Props) {
  const { box, icon } = looks[tone]
  return (
    <div
      role={tone === 'ok' ? 'status' : undefined}
      className={`flex gap-3 rounded-soft border-l-4 p-4 desk:p-3 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:shrink-0 ${box}`}
    >
      {icon}
      <div className="max-w-prose space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
