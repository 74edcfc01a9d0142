// What narrows a list of the desk, as it stands in the address: a list can be kept, and passed on.

import { publicFilter } from '@/lib/complaints/square/filter-input'

/** Those that the public's own list of complaints is narrowed by too, and in the same words. */
export const deskFilterNames = ['kategori', 'opd', 'kelurahan', 'dari', 'sampai'] as const
export type DeskFilterName = (typeof deskFilterNames)[number]

/** `kelurahan` may also be a kecamatan, which stands for all of its kelurahan. Days are those of the city. */
export type DeskFilter = Partial<Record<DeskFilterName, string>>

/** @param asked of the address; what cannot be understood is left out */
export function deskFilterOf(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): DeskFilter {
  const understood = publicFilter(asked)
  const known = deskFilterNames.flatMap((name) => {
    const value = understood[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(known)
}

/** A list of the desk: a box or what was searched for, narrowed. */
export interface DeskList {
  box: string
  asked?: string | undefined
  filter: DeskFilter
}

/** The address of a list, without the question mark. */
export function deskQuery({ box, asked, filter }: DeskList): string {
  const query = new URLSearchParams(asked ? { q: asked } : { kotak: box })
  for (const [name, value] of Object.entries(filter)) query.set(name, value)
  return query.toString()
}
