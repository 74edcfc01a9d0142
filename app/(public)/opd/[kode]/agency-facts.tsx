import { SummaryList } from '@/components/ui/summary-list'
import type { AgencyView, CategoryView } from '@/lib/agencies/reference/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  agency: AgencyView
  categories: readonly CategoryView[]
  words: Words['agencies']
}

/** What an agency does, how to reach it, and how sure that is. */
export function AgencyFacts({ agency, categories, words }: Props) {
  const { code, aliases } = agency
  const leads = categories.filter(({ leadAgency }) => leadAgency === code)
  const supports = categories.filter(({ supportingAgencies: all }) => all.includes(code))
  const led = agency.kind === 'district' ? [words.anyKecamatan] : []
  const rows = [
    { label: words.duty, value: agency.duty ?? words.unknown },
    { label: words.contact, value: agency.contact ?? words.unknown },
    { label: words.leads, value: listOf([...led, ...leads.map(({ name }) => name)]) },
    { label: words.supports, value: listOf(supports.map(({ name }) => name)) },
  ]
  return (
    <div className="space-y-2">
      {aliases.length > 0 && <p>{fill(words.aliases, { names: aliases.join(', ') })}</p>}
      <SummaryList rows={rows.filter(({ value }) => value !== null)} />
      {agency.certainty === 'estimate' && <p className="text-sm text-ink-soft">{words.estimate}</p>}
    </div>
  )
}

function listOf(names: readonly string[]) {
  if (names.length === 0) return null
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
