'use client'
import { useShell } from './shell-words'

/**
 * Each other language by its own name, as items of a list. Plain links, so that the whole page comes
 * again: a router would keep the words that it has.
 */
export function LanguageSwitch() {
  const { others } = useShell()
  return others.map(({ code, name }) => (
    <li key={code}>
      <a
        href={`/bahasa/${code}`}
        lang={code}
        hrefLang={code}
        className="text-sea underline underline-offset-4 hover:decoration-2"
      >
        {name}
      </a>
    </li>
  ))
}
