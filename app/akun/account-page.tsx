import type { Route } from 'next'
import type { ReactNode } from 'react'
import { currentGovernment } from '@/app/(public)/government'
import { currentWords } from '@/app/(public)/words'
import { PageHeading } from '@/components/layout/page-heading'
import { PublicPage } from '@/components/layout/public-page'
import { TextLink } from '@/components/ui/text-link'
import { CitizenSignOutForm } from './citizen-sign-out-form'

const places = [
  { href: '/akun', label: 'complaints' },
  { href: '/akun/data', label: 'data' },
  { href: '/akun/keamanan', label: 'security' },
  { href: '/akun/notifikasi', label: 'notices' },
] as const satisfies readonly { href: Route; label: string }[]

interface Props {
  title: string
  lead?: string
  /** Which of the account's pages this is. */
  at: Route
  children: ReactNode
}

/** One page of a citizen's account, with the way to the others. */
export async function AccountPage({ title, lead, at, children }: Props) {
  const government = await currentGovernment()
  const words = (await currentWords()).account.places
  return (
    <PublicPage government={government.name}>
      <nav aria-label={words.label} className="not-printed mb-4">
        <ul className="flex flex-wrap gap-x-6 *:py-2">
          {places.map(({ href, label }) => (
            <li key={href} aria-current={href === at ? 'page' : undefined}>
              {href === at ? (
                <span className="font-semibold">{words[label]}</span>
              ) : (
                <TextLink href={href}>{words[label]}</TextLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <PageHeading title={title} lead={lead} />
      <div className="space-y-10">
        {children}
        <CitizenSignOutForm label={words.signOut} />
      </div>
    </PublicPage>
  )
}
