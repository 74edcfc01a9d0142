import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['home']['unsent']
  continueAt: Route
  /** A way to throw it away instead. */
  children?: ReactNode
}

/** Nobody's form is sent by itself: whoever left one half filled finds it on the first page. */
export function UnsentDraft({ words, continueAt, children }: Props) {
  return (
    <div className="mb-8">
      <Notice title={words.title} tone="soon">
        <p>{words.kept}</p>
        <p className="flex min-h-11 items-center font-semibold">
          <TextLink href={continueAt}>{words.continue}</TextLink>
        </p>
        {children}
      </Notice>
    </div>
  )
}
