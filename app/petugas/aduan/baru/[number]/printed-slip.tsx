import { Printer } from 'lucide-react'
import { PrintButton } from '@/components/desk/print-button'
import type { SlipView } from '@/lib/complaints/inbox/desk-queries'
import { grouped } from '@/lib/kernel/crockford'
import { formatDate, formatMoment } from '@/lib/kernel/format'

interface Props {
  city: string
  slip: SlipView
  /** Where it is followed. */
  address: string
  qr: { size: number; path: string }
  verifiedBy: Date
  settledBy: Date
  timeZone: string
}

/** What somebody takes home from the counter: number, code, dates and where to look. */
export function PrintedSlip({ city, slip, address, qr, verifiedBy, settledBy, timeZone }: Props) {
  const { number, code, receivedAt, title } = slip
  return (
    <section
      aria-label="Slip"
      className="mt-6 max-w-column space-y-4 rounded-soft border-2 border-ink p-5"
    >
      <p className="font-semibold">Kesah, aduan warga {city}</p>
      <p>{title}</p>
      <dl className="grid gap-4 sm:grid-cols-2">
        <div>
          <dt className="text-ink-soft">Nomor aduan</dt>
          <dd data-number={number} className="font-mono text-2xl font-semibold">
            {grouped(number)}
          </dd>
        </div>
        <div>
          <dt className="text-ink-soft">Kode rahasia</dt>
          <dd data-code={code} className="font-mono text-2xl font-semibold">
            {grouped(code)}
          </dd>
        </div>
        <div>
          <dt className="text-ink-soft">Diterima</dt>
          <dd>{formatMoment(receivedAt, timeZone)}</dd>
        </div>
        <div>
          <dt className="text-ink-soft">Diteruskan paling lambat</dt>
          <dd>{formatDate(verifiedBy, timeZone)}</dd>
        </div>
        <div>
          <dt className="text-ink-soft">Diselesaikan paling lambat</dt>
          <dd>{formatDate(settledBy, timeZone)}</dd>
        </div>
      </dl>
      <div className="flex flex-wrap items-center gap-4">
        <svg
          role="img"
          aria-label={`Kode QR ke ${address}`}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          className="bg-white size-36"
          shapeRendering="crispEdges"
        >
          <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
          <path fill="#000" d={qr.path} />
        </svg>
        <p className="min-w-0 grow basis-40 wrap-anywhere">
          Pindai, atau buka {address}, lalu masukkan kode rahasia. Siapa pun yang memegang nomor dan
          kode ini dapat membaca aduannya.
        </p>
      </div>
      <PrintButton icon={<Printer />} label="Cetak slip" />
    </section>
  )
}
