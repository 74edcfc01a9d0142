import { KitWord } from './kit-words'

/** Holds the place of lines that are on their way. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">
        <KitWord of="loading" />
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="h-4 rounded-soft bg-line last:w-2/3" />
      ))}
    </div>
  )
}
