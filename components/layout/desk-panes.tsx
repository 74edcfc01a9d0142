import type { ReactNode } from 'react'

interface Props {
  /** What is worked on. */
  main: ReactNode
  /** What can be done, and until when. */
  side: ReactNode
  /** The other work waiting; only where there is room for three. */
  list?: ReactNode
}

/** Three panes on wide screens, two on middling ones, one on a phone. */
export function DeskPanes({ main, side, list }: Props) {
  const columns = list ? 'xl:grid-cols-[18rem_1fr_24rem]' : ''
  return (
    <div className={`grid items-start gap-4 lg:grid-cols-[1fr_24rem] ${columns}`}>
      {list && <div className="max-xl:hidden">{list}</div>}
      <div className="rounded-soft border border-line bg-sheet p-4">{main}</div>
      <div className="space-y-4 rounded-soft border border-line bg-sheet p-4">{side}</div>
    </div>
  )
}
