import type { ReactNode } from 'react'

interface Props {
  /** What is worked on. */
  main: ReactNode
  /** What can be done, and until when. */
  side: ReactNode
  /** What belongs under the main part; on a phone it comes after what can be done. */
  more?: ReactNode
  /** The other work waiting; only where there is room for three. */
  list?: ReactNode
}

const sheet = 'min-w-0 rounded-soft border border-line bg-sheet p-4'

/** Three panes on wide screens, two on middling ones, one on a phone. */
export function DeskPanes({ main, side, more, list }: Props) {
  const columns = list ? 'xl:grid-cols-[18rem_1fr_24rem] xl:*:col-start-2' : ''
  return (
    <div
      className={`grid items-start gap-4 lg:grid-cols-[1fr_24rem] lg:grid-rows-[auto_1fr] ${columns}`}
    >
      <div className={sheet}>{main}</div>
      <div
        className={`space-y-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 ${list ? 'xl:col-start-3!' : ''} ${sheet}`}
      >
        {side}
      </div>
      {more && <div className={sheet}>{more}</div>}
      {/* Last for the keyboard: a screenful of links must not stand before the work itself. */}
      {list && (
        <div className="max-h-[calc(100dvh-2rem)] overflow-y-auto max-xl:hidden xl:sticky xl:top-4 xl:col-start-1! xl:row-span-2 xl:row-start-1">
          {list}
        </div>
      )}
    </div>
  )
}
