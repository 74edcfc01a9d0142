'use client'
import { useShell } from './shell-words'

/** The first thing the keyboard meets on every page. */
export function SkipLink() {
  const { words } = useShell()
  return (
    <a
      href="#isi"
      className="skip-link sr-only bg-sea px-4 py-3 font-semibold text-on-sea focus:not-sr-only focus:absolute focus:z-10"
    >
      {words.shell.skip}
    </a>
  )
}
