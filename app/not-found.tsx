import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Halaman tidak ditemukan' }

/** The same words for what never was and for what this reader may not see. */
export default function NotFound() {
  return (
    <PublicPage>
      <PageHeading
        title="Halaman ini tidak ditemukan"
        lead="Alamatnya mungkin salah ketik, atau isinya tidak tersedia untuk umum."
      />
      <p className="max-w-prose">
        Untuk melihat aduan Anda, siapkan nomor aduan dan kode rahasianya.
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/lacak" kind="primary">
          Lacak aduan
        </ButtonLink>
        <ButtonLink href="/">Ke halaman depan</ButtonLink>
      </div>
    </PublicPage>
  )
}
