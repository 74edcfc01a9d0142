/** What a complaint may be about, as the form offers it. */
export interface Kind {
  value: string
  label: string
  /** Sector in the full list. */
  group?: string | undefined
  /** Complains of officials: who they are is asked too. */
  oversight?: boolean
  questions?: readonly KindQuestion[]
}

interface KindQuestion {
  /** Of its field. */
  name: string
  label: string
  options: readonly { value: string; label: string }[]
}
