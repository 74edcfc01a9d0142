'use client'
import { createContext, type ReactNode, useContext } from 'react'

// What the kit itself says, in the language of the page. It reaches the parts by context, since they
// stand everywhere; what a page says is handed to it as props.

export interface KitWords {
  readonly optional: string
  readonly error: string
  readonly errorTitle: string
  readonly nothingLost: string
  readonly sending: string
  readonly slow: string
  /** Where the connection was lost while a form was being sent. */
  readonly lost: string
  /** {count}: how long a text may be, and by how much it falls short of that or exceeds it. */
  readonly most: string
  readonly left: string
  readonly over: string
  readonly choose: string
  readonly close: string
  readonly empty: string
  readonly change: string
  readonly loading: string
  readonly pages: string
  readonly toStart: string
  readonly next: string
  readonly photos: string
  /** {nth}. */
  readonly photo: string
}

interface Kit {
  readonly words: KitWords
  /** For numbers. */
  readonly language: string
}

const KitContext = createContext<Kit | null>(null)

export function KitWordsProvider({ children, ...kit }: Kit & { children: ReactNode }) {
  return <KitContext value={kit}>{children}</KitContext>
}

export function useKit(): Kit {
  const kit = useContext(KitContext)
  if (!kit) throw new Error('Parts of the kit need a KitWordsProvider above them')
  return kit
}

/** One of the kit's words, for parts that the server may render, too. */
export function KitWord({ of }: { of: keyof KitWords }) {
  return useKit().words[of]
}
