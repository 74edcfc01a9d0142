import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/kernel/format'

interface Props {
  since: Date
  timeZone: string
}

/** Rows say other than their history; it stands here until the whole has been verified. */
export function HistoryAlarm({ since, timeZone }: Props) {
  return (
    <Notice tone="late" title="Ada data yang tidak sesuai dengan riwayatnya">
      <p>
        Ditemukan pemeriksaan berkala pada {formatMoment(since, timeZone)}: ada aduan yang diubah
        tanpa melalui aplikasi. Mintalah pengelola sistem menjalankan{' '}
        <code>kesah verify-chain</code>, yang menyebut aduan dan kolomnya. Peringatan ini hilang
        setelah seluruh riwayat kembali utuh.
      </p>
    </Notice>
  )
}
