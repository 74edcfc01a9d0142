import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { unsureYear } from '@/lib/agencies/rules/calendar-year'

/** Tells whoever keeps the calendar that deadlines already run into days that nobody knows for certain. */
export function UnsureYearNotice({ unsure }: { unsure: ReturnType<typeof unsureYear> }) {
  if (!unsure) return null
  const { year, state } = unsure
  return (
    <div className="mb-4">
      <Notice
        tone="soon"
        title={
          state === 'missing'
            ? `Hari libur ${year} belum ada`
            : `Sebagian hari libur ${year} masih perkiraan`
        }
      >
        <p>
          Batas yang melewati tahun baru ikut perkiraan, sampai SKB hari libur {year} dimasukkan di{' '}
          <TextLink href="/kelola/aturan?bagian=kalender">Kalender</TextLink>.
        </p>
      </Notice>
    </div>
  )
}
