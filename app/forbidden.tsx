import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Tidak dijalankan' }

/** A request that changes something, sent from a page that isn't ours. */
export default function Forbidden() {
  return (
    <PublicPage>
      <PageHeading
        title="Permintaan ini tidak dijalankan"
        lead="Ia tidak datang dari halaman Kesah. Tidak ada yang berubah."
      />
      <p className="max-w-prose">Buka halamannya lagi dari sini, lalu kirim ulang.</p>
      <div className="mt-6">
        <ButtonLink href="/" kind="primary">
          Ke halaman depan
        </ButtonLink>
      </div>
    </PublicPage>
  )
}
