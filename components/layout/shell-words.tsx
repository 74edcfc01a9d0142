'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Words } from '@/lib/words/words'

// What stands around every page, by context: error.tsx, too, shows it, and is handed nothing.

interface Shell {
  readonly words: Pick<Words, 'shell' | 'trouble'> & { pages: Words['pages']['nav'] }
  /** What else the page could be read in. */
  readonly others: readonly { code: string; name: string }[]
}

const ShellContext = createContext<Shell | null>(null)

export function ShellWordsProvider({ children, ...shell }: Shell & { children: ReactNode }) {
  return <ShellContext value={shell}>{children}</ShellContext>
}

export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('A page needs a ShellWordsProvider above it')
  return shell
}
