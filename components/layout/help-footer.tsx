'use client'
import { TextLink } from '@/components/ui/text-link'
import { fill } from '@/lib/words/fill'
import { EmergencyLink } from './emergency-link'
import { LanguageSwitch } from './language-switch'
import { useShell } from './shell-words'

const plainPages = [
  ['help', '/bantuan'],
  ['privacy', '/privasi'],
  ['accessibility', '/aksesibilitas'],
  ['security', '/keamanan'],
  ['terms', '/syarat'],
] as const

/** Help, in the same place and the same order on every page (WCAG 3.2.6). */
export function HelpFooter({ government }: { government?: string | undefined }) {
  const { shell, pages } = useShell().words
  return (
    <footer className="not-printed">
      <div className="mx-auto max-w-180 space-y-1 px-4 py-6 sm:px-10">
        <h2 className="text-base">{shell.help}</h2>
        <ul className="flex flex-wrap items-center gap-x-6 *:py-2">
          <li>
            <TextLink href="/lacak">{shell.trackComplaint}</TextLink>
          </li>
          <li>
            {shell.emergency} <EmergencyLink label={shell.callEmergency} />
          </li>
          <li>
            <TextLink href="/aduan">{shell.square}</TextLink>
          </li>
          <li>
            <TextLink href="/opd">{shell.agencies}</TextLink>
          </li>
          <LanguageSwitch />
        </ul>
        <ul className="flex flex-wrap gap-x-6 *:py-2">
          {plainPages.map(([name, href]) => (
            <li key={name}>
              <TextLink href={href}>{pages[name]}</TextLink>
            </li>
          ))}
        </ul>
        {government && (
          <p className="text-sm text-ink-soft">{fill(shell.service, { government })}</p>
        )}
      </div>
    </footer>
  )
}
