import type { ReactNode } from 'react'
import { HelpFooter } from './help-footer'
import { PublicHeader } from './public-header'
import { SkipLink } from './skip-link'
import { WorksOffline } from './works-offline'

interface Props {
  children: ReactNode
  /** Whose service it is, for the footer: 'Pemerintah Kota …'. */
  government?: string
}

/** One sheet of paper, one column of 640 px, one thing to do. On a phone the sheet is the screen. */
export function PublicPage({ children, government }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PublicHeader />
      <main
        id="isi"
        className="mx-auto w-full max-w-180 grow border-y border-line bg-sheet px-4 py-6 sm:grow-0 sm:rounded-soft sm:border-x sm:px-10 sm:py-10 sm:shadow-sheet"
      >
        {children}
      </main>
      <HelpFooter government={government} />
      <WorksOffline />
    </div>
  )
}
