import { formatNumber } from '@/lib/kernel/format'

interface Props {
  /** Working days. */
  verification: number
  reply: number
}

/** What the regulation promises, in days that anyone can count. */
export function DayPromises({ verification, reply }: Props) {
  return (
    <section aria-labelledby="janji" className="mt-10">
      <h2 id="janji" className="text-xl">
        Janji kami
      </h2>
      <ol className="mt-3 space-y-3">
        <Promised days={verification}>sampai aduan Anda diperiksa dan diteruskan</Promised>
        <Promised days={reply}>sesudah itu, sampai ada jawaban pertama</Promised>
      </ol>
    </section>
  )
}

function Promised({ days, children }: { days: number; children: string }) {
  return (
    <li className="flex items-baseline gap-3">
      <span className="shrink-0 rounded-soft bg-sea-soft px-3 py-1 whitespace-nowrap">
        <span className="text-xl font-semibold tabular-nums">{formatNumber(days)}</span> hari kerja
      </span>
      <span>{children}</span>
    </li>
  )
}
