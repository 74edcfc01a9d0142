import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/kernel/format'
import { clockPromise } from '@/lib/complaints/labels'
import type { ClockName } from '@/lib/complaints/lifecycle'
import type { ClockView, ComplaintView } from '@/lib/complaints/queries'
import { ClockStrip } from './clock-strip'

/** Said plainly when it has not happened; null where waiting is the citizen's own right. */
const missed: Readonly<Record<ClockName, string | null>> = {
  verification: 'seharusnya diperiksa dan diteruskan',
  reply: 'seharusnya dijawab',
  settlement: 'seharusnya selesai',
  confirmation: null,
}

/** Until when whoever holds it has to act: the days still running, lateness first. */
export function RunningClocks({ complaint, now }: { complaint: ComplaintView; now: Date }) {
  const running = complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)
  const { timeZone } = complaint
  if (running.length === 0) return null
  return (
    <section aria-labelledby="sampai-kapan" className="space-y-6">
      <h2 id="sampai-kapan" className="text-xl">
        Sampai kapan
      </h2>
      {running.map((clock) => (
        <div key={clock.name} className="space-y-3">
          <Late clock={clock} timeZone={timeZone} />
          <ClockStrip
            clock={clock}
            timeZone={timeZone}
            now={now}
            label={clockPromise[clock.name]}
          />
          {clock.name === 'confirmation' && (
            <p>Bila tidak ada kabar dari Anda sampai hari itu, aduan kami anggap selesai.</p>
          )}
        </div>
      ))}
    </section>
  )
}

function Late({ clock, timeZone }: { clock: ClockView; timeZone: string }) {
  const words = missed[clock.name]
  if (!clock.late || words === null) return null
  return (
    <Notice tone="late">
      <p>
        <strong>Terlambat:</strong> {words} paling lambat {formatDay(clock.dueAt, timeZone)}. Anda
        tidak perlu melapor lagi.
      </p>
    </Notice>
  )
}
