import { Figure } from '@/components/ui/figure'
import type { CityFigures } from '@/lib/complaints/watch/watch-queries'
import { formatNumber } from '@/lib/kernel/format'

type Month = CityFigures['thisMonth']

/** Four figures, each with what it counts. */
export function CityFiguresGrid({ figures }: { figures: CityFigures }) {
  const { lateNow, newToday, thisMonth, lastMonth } = figures
  return (
    <section aria-label="Angka kota" className="grid grid-cols-2 gap-4">
      <Figure label="Lewat tenggat" value={formatNumber(lateNow)} of="aduan, sekarang" />
      <Figure label="Baru hari ini" value={formatNumber(newToday)} of="aduan diterima" />
      <Figure label="Tepat waktu bulan ini" value={share(thisMonth)} of={ofWhat(thisMonth)} />
      <Figure label="Bulan lalu" value={share(lastMonth)} of={ofWhat(lastMonth)} />
    </section>
  )
}

function share({ settled, inTime }: Month): string {
  return settled === 0 ? 'Belum ada' : `${Math.round((100 * inTime) / settled)}%`
}

function ofWhat({ settled }: Month): string {
  return `dari ${formatNumber(settled)} yang dijawab`
}
