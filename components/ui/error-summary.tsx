import { TriangleAlert } from 'lucide-react'
import type { Ref } from 'react'
import { KitWord } from './kit-words'

interface Props {
  /** Sentences by field name; '' is for the form as a whole. */
  errors: Readonly<Record<string, string>>
  /** The id of the field of that name. */
  idOf: (name: string) => string
  ref?: Ref<HTMLElement>
}

/** All that is wrong, at the top, in the words that stand beside the fields, with a way to each. */
export function ErrorSummary({ errors, idOf, ref }: Props) {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby={idOf('kesalahan')}
      className="rounded-soft border-2 border-late bg-sheet p-4"
    >
      <h2 id={idOf('kesalahan')} className="flex gap-2 text-lg">
        <TriangleAlert className="mt-0.5 size-6 shrink-0 text-late" />
        <KitWord of="errorTitle" />
      </h2>
      <p className="mt-1">
        <KitWord of="nothingLost" />
      </p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {entries.map(([name, sentence]) => (
          <li key={name}>
            {name ? <FieldError to={idOf(name)}>{sentence}</FieldError> : sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}

function FieldError({ to, children }: { to: string; children: string }) {
  return (
    <a href={`#${to}`} className="font-semibold text-late underline underline-offset-4">
      {children}
    </a>
  )
}
