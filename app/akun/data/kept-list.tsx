import type { Words } from '@/lib/words/words'

/** What is kept, and why (UU 27/2022 art. 21). */
export function KeptList({ words }: { words: Words['account']['data'] }) {
  const rows = [
    [words.identity, words.identityWhy],
    [words.complaintsKept, words.complaintsWhy],
    [words.access, words.accessWhy],
    [words.sessions, words.sessionsWhy],
  ] as const
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(([what, why]) => (
        <div key={what} className="py-3">
          <dt className="font-semibold">{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  )
}
