// Problems that stand before everyone, and what people then want to complain of: written by hand for
// this purpose. `same` is the key of the problem that it is, or null where it is another one.

import labelled from './labelled-problems.json'

interface Standing {
  key: string
  text: string
  category: string
  kelurahan: string
}

interface Told {
  text: string
  kelurahan: string
  category?: string
  same: string | null
}

export const standing: readonly Standing[] = labelled.standing

export const told: readonly Told[] = labelled.told
