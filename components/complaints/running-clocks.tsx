import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/kernel/format'
import { clockPromise } from '@/lib/complaints/labels'
import type { ClockName } from '@/lib/complaints/lifecycle'
import type { ClockView, ComplaintView } from '@/lib/complaints/queries'
import { ClockStrip } from './clock-strip'

/** Said plainly when it has not happened; null where waiting is the citizen's own right. */
const missed: Readonly<Record<ClockName, string | null>> = {
  verification: 'Seharusnya diperiksa dan diteruskan',
  reply: 'Seharusnya dijawab',
  settlement: 'Seharusnya selesai',
  confirmation: null,
}

/** Until when whoever holds it has to act, day by day, and what is late already. */
export function RunningClocks({ complaint, now }: { complaint: ComplaintView; now: Date }) {
  const running = complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)
  const { timeZone } = complaint
  if (running.length === 0) return null
  return (
    <section aria-labelledby="sampai-kapan" className="space-y-6">
      <h2 id="sampai-kapan" className="text-xl">
        Sampai kapan
      </h2>
      <Lateness clocks={running} timeZone={timeZone} />
      {running.map((clock) => (
        <div key={clock.name} className="space-y-3">
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

function Lateness({ clocks, timeZone }: { clocks: readonly ClockView[]; timeZone: string }) {
  const late = clocks.filter(({ late, name }) => late && missed[name] !== null)
  if (late.length === 0) return null
  return (
    <Notice tone="late" title="Terlambat">
      {late.map(({ name, dueAt }) => (
        <p key={name}>
          {missed[name]} paling lambat {formatDay(dueAt, timeZone)}.
        </p>
      ))}
      <p>Anda tidak perlu melapor lagi.</p>
    </Notice>
  )
}
