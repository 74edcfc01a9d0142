import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'

interface Props {
  id: string
  title: string
  lead?: string
  agencies: readonly { code: string; name: string; duty: string | null }[]
}

/** Agencies of one kind: name and duty, each leading to its own page. */
export function AgencyList({ id, title, lead, agencies }: Props) {
  if (agencies.length === 0) return null
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead && <p className="max-w-prose">{lead}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {agencies.map(({ code, name, duty }) => (
          <li key={code} className="py-3">
            <TextLink href={`/opd/${code}` as Route}>{name}</TextLink>
            {duty && <p className="text-sm text-ink-soft">{duty}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
