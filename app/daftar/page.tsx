import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { TextLink } from '@/components/ui/text-link'
import { currentActor } from '@/lib/accounts/current-actor'
import { homeOf } from '@/lib/accounts/rules/policy'
import { RegisterForm } from './register-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).account.register.title }
}

export default async function RegisterPage() {
  const actor = await currentActor()
  if (actor) redirect(homeOf(actor.role))
  const { register } = (await currentWords()).account
  return (
    <PublicPage>
      <PageHeading title={register.title} lead={register.lead} />
      <div className="space-y-6">
        <RegisterForm words={register} />
        <TextLink href="/masuk">{register.instead}</TextLink>
      </div>
    </PublicPage>
  )
}
