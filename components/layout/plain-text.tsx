import type { Route } from 'next'
import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link'
import { EmergencyLink } from './emergency-link'
import { PageHeading } from './page-heading'
import { Sentence } from './sentence'

interface Section {
  readonly title: string
  readonly text?: Readonly<Record<string, string>>
  readonly points?: Readonly<Record<string, string>>
}

interface PlainWords {
  readonly title: string
  readonly lead: string
  readonly sections: Readonly<Record<string, Section>>
}

/** What stands in the holes of a plain page. */
export interface Holes {
  readonly texts: Readonly<Record<string, string | number>>
  readonly links: Readonly<Record<string, { href: string; label: string }>>
}

interface Props {
  words: PlainWords
  holes: Holes
  /** Stands before the first section. */
  children?: ReactNode
}

/** A page to read: headings, sentences, lists, and the links in them. */
export function PlainText({ words, holes, children }: Props) {
  const values = nodesFor(holes)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {children}
      {Object.entries(words.sections).map(([name, section]) => (
        <PlainSection key={name} section={section} values={values} />
      ))}
    </>
  )
}

type Values = Readonly<Record<string, ReactNode>>

/** A sentence with its links. */
export function PlainSentence({ children, holes }: { children: string; holes: Holes }) {
  return <Sentence with={nodesFor(holes)}>{children}</Sentence>
}

function PlainSection({ section, values }: { section: Section; values: Values }) {
  const { title, text = {}, points = {} } = section
  return (
    <section className="mt-8 max-w-prose space-y-3">
      <h2 className="text-xl">{title}</h2>
      {Object.keys(points).length > 0 && (
        <ul className="list-disc space-y-2 pl-5">
          {Object.entries(points).map(([name, point]) => (
            <li key={name}>
              <Sentence with={values}>{point}</Sentence>
            </li>
          ))}
        </ul>
      )}
      {Object.entries(text).map(([name, paragraph]) => (
        <p key={name}>
          <Sentence with={values}>{paragraph}</Sentence>
        </p>
      ))}
    </section>
  )
}

function nodesFor({ texts, links }: Holes): Values {
  const values: Record<string, ReactNode> = { ...texts, phone: <EmergencyLink /> }
  for (const [name, link] of Object.entries(links)) values[name] = <PlainLink {...link} />
  return values
}

/** Files and addresses of mail are no pages of ours to be opened in place. */
function PlainLink({ href, label }: Holes['links'][string]) {
  if (href.startsWith('/') && !href.startsWith('/.')) {
    return <TextLink href={href as Route}>{label}</TextLink>
  }
  return (
    <a href={href} className="text-sea underline underline-offset-4">
      {label}
    </a>
  )
}
