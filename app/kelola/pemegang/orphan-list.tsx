import { Notice } from '@/components/ui/notice'
import type { AgencyView } from '@/lib/agencies/reference/queries'
import type { OrphanView } from '@/lib/complaints/watch/orphan-queries'
import { formatNumber } from '@/lib/kernel/format'

const inTheCity: Readonly<Record<string, string>> = {
  verifier: 'Admin Kominfo',
  arbiter: 'Pengawas (keputusan pemilik)',
  validator: 'Pemeriksa (sengketa)',
}

const reasons = {
  nobody_works_there: 'Tidak ada akun yang aktif. Undang seseorang di halaman Orang.',
  person_has_left: 'Ditugaskan kepada orang yang sudah pindah. Tugaskan lagi di aduannya.',
  no_clock_runs: 'Tidak ada batas waktu yang berjalan. Hubungi pengelola sistem.',
} as const satisfies Record<OrphanView['why'], string>

interface Props {
  orphans: readonly OrphanView[]
  agencies: readonly AgencyView[]
}

/** Complaints that nobody could act on, by who should; none is how it ought to be. */
export function OrphanList({ orphans, agencies }: Props) {
  if (orphans.length === 0) {
    return (
      <Notice tone="ok">
        <p>Semua aduan yang terbuka ada yang memegangnya.</p>
      </Notice>
    )
  }
  return (
    <ul className="space-y-4">
      {orphans.map(({ holder, why, count }) => (
        <li key={`${holder} ${why}`}>
          <Notice
            tone="late"
            title={`${inTheCity[holder] ?? nameOf(agencies, holder)}: ${formatNumber(count)} aduan`}
          >
            <p>{reasons[why]}</p>
          </Notice>
        </li>
      ))}
    </ul>
  )
}

function nameOf(agencies: readonly AgencyView[], code: string): string {
  return agencies.find((agency) => agency.code === code)?.name ?? code
}
