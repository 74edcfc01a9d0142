import { Table } from '@/components/ui/table'
import type { ContactInput } from '@/lib/complaints/filing/input'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']['check']['seen']
  contact: Pick<ContactInput, 'privacy' | 'hideContent'>
  /** About officials: past the desk and never public. */
  isOversight: boolean
}

/** Before anything is sent: who will see what of it, by the choices made. */
export function WhoSeesWhat({ words, contact, isOversight }: Props) {
  const { things } = words
  const rows = isOversight ? [] : ordinary(words, contact)
  const evaluator = { who: words.evaluator, sees: things.counts }
  const hidden = { who: words.public, sees: things.nothing }
  return (
    <section aria-labelledby="siapa-melihat" className="mt-8 space-y-3">
      <h2 id="siapa-melihat" className="text-xl">
        {words.title}
      </h2>
      {isOversight && <p className="max-w-prose">{words.overseen}</p>}
      <Table
        caption={words.title}
        columns={[
          { header: words.who, cell: ({ who }) => who },
          { header: words.sees, cell: ({ sees }) => sees },
        ]}
        rows={isOversight ? [hidden, evaluator] : [...rows, evaluator]}
        keyOf={({ who }) => who}
      />
      <p className="max-w-prose">{words.limit}</p>
    </section>
  )
}

function ordinary(words: Props['words'], { privacy, hideContent }: Props['contact']) {
  const { things } = words
  const names = { named: [things.name], confidential: [things.lockedName], anonymous: [] }
  const said = (...parts: string[]) => parts.join('. ') + '.'
  const own = privacy === 'named' ? [things.all, things.name] : [things.words]
  return [
    { who: words.public, sees: said(hideContent ? things.nothing : things.summary) },
    { who: words.desk, sees: said(things.all, ...names[privacy]) },
    { who: words.agency, sees: said(...own) },
  ]
}
