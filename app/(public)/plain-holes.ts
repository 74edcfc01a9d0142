import 'server-only'
import type { Holes } from '@/components/layout/plain-text'
import { env } from '@/lib/platform/env'
import { requestTime } from '@/lib/platform/request-time'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { listDeadlineRules } from '@/lib/agencies/reference/queries'
import { dueFor } from '@/lib/complaints/rules/deadlines'
import type { ClockName } from '@/lib/complaints/rules/lifecycle'
import { currentGovernment } from './government'
import { currentWords } from './words'

/** What the plain pages say of today: numbers of days by the rules in force, names, links. */
export async function plainHoles(): Promise<Holes> {
  const government = await currentGovernment()
  const [calendar, rules] = await Promise.all([
    findCalendar(government.id),
    listDeadlineRules(government.id),
  ])
  const days = (clock: ClockName) =>
    dueFor(clock, 'complaint', requestTime(), 0, rules, calendar).workingDays
  const { shell, home, pages, receipt } = await currentWords()
  const { securityContact } = env()
  const contact = securityContact ?? ''
  return {
    texts: {
      government: government.name,
      verification: days('verification'),
      reply: days('reply'),
      settlement: days('settlement'),
      confirmation: days('confirmation'),
      contest: days('contest'),
    },
    links: {
      report: { href: '/lapor', label: home.report },
      track: { href: '/lacak', label: shell.trackComplaint },
      privacy: { href: '/privasi', label: pages.nav.privacy },
      key: { href: '/.well-known/kesah-receipt-key.json', label: receipt.check.key },
      file: { href: '/.well-known/security.txt', label: 'security.txt' },
      contact: { href: `mailto:${contact}`, label: contact },
    },
  }
}
