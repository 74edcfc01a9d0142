import type { Metadata } from 'next'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Halaman tidak ditemukan' }

/** The same words for a number that never was and for a complaint that lies on another desk. */
export default function CaseNotFound() {
  return (
    <PublicPage>
      <PageHeading
        title="Halaman ini tidak ditemukan"
        lead="Nomornya mungkin salah ketik, atau aduannya tidak ada di meja Anda."
      />
      <ButtonLink href="/petugas" kind="primary">
        Ke kotak aduan
      </ButtonLink>
    </PublicPage>
  )
}
