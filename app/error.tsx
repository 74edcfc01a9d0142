'use client'
import { PublicPage } from '@/components/layout/public-page'
import { Trouble } from '@/components/layout/trouble'

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <PublicPage>
      <Trouble retry={retry} />
    </PublicPage>
  )
}
