import type { ReactNode } from 'react'

interface Props {
  icon: ReactNode
  title: string
  /** What will appear here, and what to do first. */
  children: ReactNode
  action?: ReactNode
}

export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-10 text-center [&>svg]:size-8 [&>svg]:text-ink-soft">
      {icon}
      <p className="text-lg font-semibold">{title}</p>
      <div className="max-w-prose text-ink-soft">{children}</div>
      {action}
    </div>
  )
}
