import { Hourglass, TriangleAlert } from 'lucide-react'
import { formatNumber } from '@/lib/kernel/format'

/** Working days of waiting after which a complaint deserves to be seen, and after which it must be. */
const yellow = 3
const red = 5

/** How long a complaint has waited for whoever has it now; beside a deadline, so it stays words. */
export function DaysWaited({ days }: { days: number }) {
  const words = days === 0 ? 'Hari ini' : `${formatNumber(days)} hari kerja`
  const look = lookOf(days)
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm [&_svg]:size-4 ${look}`}>
      {days >= red ? <TriangleAlert /> : days >= yellow && <Hourglass />}
      <span>
        <span className="md:sr-only">Menunggu </span>
        {words}
      </span>
    </span>
  )
}

function lookOf(days: number): string {
  if (days >= red) return 'font-semibold text-late'
  return days >= yellow ? 'font-semibold text-soon' : 'text-ink-soft max-md:hidden'
}
