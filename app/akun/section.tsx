import type { ReactNode } from 'react'

interface Props {
  title: string
  lead?: string
  children: ReactNode
}

export function Section({ title, lead, children }: Props) {
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{title}</h2>
      {lead && <p className="max-w-prose">{lead}</p>}
      {children}
    </section>
  )
}
