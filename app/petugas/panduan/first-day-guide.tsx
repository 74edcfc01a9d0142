import type { Route } from 'next'
import type { GuideStep } from './guide-words'
import { TextLink } from '@/components/ui/text-link'

/** The first day in a few steps. */
export function FirstDayGuide({ steps }: { steps: readonly GuideStep[] }) {
  return (
    <ol className="space-y-5">
      {steps.map(({ title, text, href, link }, index) => (
        <li key={title} className="flex gap-3">
          <span
            aria-hidden="true"
            className="flex size-8 shrink-0 items-center justify-center rounded-full bg-sea-soft font-semibold text-sea"
          >
            {index + 1}
          </span>
          <div className="space-y-1">
            <h2 className="text-lg">{title}</h2>
            <p className="max-w-prose">{text}</p>
            {href && link && <TextLink href={href as Route}>{link}</TextLink>}
          </div>
        </li>
      ))}
    </ol>
  )
}
