import type { ReactNode } from 'react'

interface Props {
  /** Who answered: 'Dinas X sudah memberi jawaban.' */
  caption: string
  /** What came of it. */
  outcome: string | null
  children: string
  evidence?: ReactNode
}

/** An answer as the citizen reads it; the desk shows the same before it is sent. */
export function AnswerQuote({ caption, outcome, children, evidence }: Props) {
  return (
    <figure className="space-y-3 border-l-4 border-sea pl-4">
      <figcaption className="text-ink-soft">
        {caption} {outcome && <strong>{outcome}</strong>}
      </figcaption>
      <blockquote className="max-w-prose wrap-anywhere whitespace-pre-line">{children}</blockquote>
      {evidence}
    </figure>
  )
}
