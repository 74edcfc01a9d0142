import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import type { RushedView } from '@/lib/complaints/inbox/queries'
import { formatMoment } from '@/lib/kernel/format'

interface Props {
  rushed: readonly RushedView[]
  timeZone: string
}

/** What came among many from one place, from a browser that showed no effort. */
export function RushedComplaints({ rushed, timeZone }: Props) {
  if (rushed.length === 0) return null
  return (
    <section aria-labelledby="beruntun">
      <h2 id="beruntun" className="mb-2 text-lg">
        Datang beruntun dari satu tempat
      </h2>
      <p className="mb-2 max-w-prose text-ink-soft">
        Tidak ada kabar yang dikirim tentang aduan ini sebelum Anda mengambil satu langkah, misalnya
        meneruskan atau mengarsipkannya.
      </p>
      <ul className="divide-y divide-line border-y border-line bg-sheet">
        {rushed.map(({ number, title, receivedAt }) => (
          <li key={number} className="px-2 py-2">
            <TextLink href={`/petugas/aduan/${number}` as Route}>{title}</TextLink>
            <p className="text-sm text-ink-soft">{formatMoment(receivedAt, timeZone)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
