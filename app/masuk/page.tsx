import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { currentActor } from '@/lib/accounts/current-actor'
import { homeOf } from '@/lib/accounts/policy'
import { ownPath } from '@/lib/platform/origin'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Masuk' }

export default async function SignInPage({ searchParams }: PageProps<'/masuk'>) {
  const { kembali } = await searchParams
  const wanted = ownPath(typeof kembali === 'string' ? kembali : null)
  const actor = await currentActor()
  if (actor) redirect((wanted ?? homeOf(actor.role)) as Route)
  return (
    <PublicPage>
      <PageHeading title="Masuk" lead="Untuk petugas, dan warga yang punya akun." />
      <SignInForm wanted={wanted ?? ''} />
    </PublicPage>
  )
}
