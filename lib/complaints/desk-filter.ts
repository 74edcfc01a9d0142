// What narrows a list of the desk, as it stands in the address: a list can be kept, and passed on.

import { z } from 'zod'

const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** One schema a parameter: a value that cannot be is no filter, and no fault of whoever follows a link. */
const parameters = {
  kategori: code,
  opd: code,
  kelurahan: z.string().regex(/^\d\d\.\d\d\.\d\d(\.\d{4})?$/),
  dari: z.iso.date(),
  sampai: z.iso.date(),
} as const

export type DeskFilterName = keyof typeof parameters
export const deskFilterNames = Object.keys(parameters) as DeskFilterName[]

/** `kelurahan` may also be a kecamatan, which stands for all of its kelurahan. Days are those of the city. */
export type DeskFilter = Partial<Record<DeskFilterName, string>>

type Asked = Readonly<Record<string, string | string[] | undefined>>

export function deskFilterOf(asked: Asked): DeskFilter {
  const known = deskFilterNames.flatMap((name) => {
    const { data } = parameters[name].safeParse(asked[name])
    return data === undefined ? [] : [[name, data] as const]
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
export function deskQuery(
  { box, asked, filter }: DeskList,
  more: DeskFilter | object = {},
): string {
  const query = new URLSearchParams(asked ? { q: asked } : { kotak: box })
  for (const [name, value] of Object.entries({ ...filter, ...more })) {
    if (typeof value === 'string') query.set(name, value)
  }
  return query.toString()
}
