import type { ReactNode } from 'react'

/** Something that few need now: its name in sight, the rest one press away, also without JavaScript. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="not-printed">
      <summary className="min-h-11 cursor-pointer py-2 text-sea underline underline-offset-4">
        {title}
      </summary>
      <div className="mt-2 space-y-6">{children}</div>
    </details>
  )
}
