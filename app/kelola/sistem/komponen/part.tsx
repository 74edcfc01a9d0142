import type { ReactNode } from 'react'

/** One part with its name, in one of its states or in all. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="space-y-4 border-t border-line pt-4">
      <h2 className="text-sm font-normal text-ink-soft">{name}</h2>
      {children}
    </section>
  )
}
