// Shapes of variables of the environment, with what is wrong said in one Indonesian sentence.

import { z } from 'zod'

export function urlWith(...protocols: string[]) {
  const wanted = protocols.map((protocol) => `${protocol}//…`).join(' atau ')
  return z.string().refine((value) => protocols.includes(URL.parse(value)?.protocol ?? ''), {
    error: `harus berupa alamat ${wanted}`,
  })
}

export const postgresUrl = urlWith('postgresql:', 'postgres:')

export const webOrigin = urlWith('http:', 'https:')
  .refine((value) => ['', '/'].includes(new URL(value).pathname + new URL(value).search), {
    error: 'hanya boleh berisi skema, nama host dan porta, tanpa jalur',
    when: ({ value }) => URL.canParse(String(value)),
  })
  .transform((value) => new URL(value).origin)

export const flag = z
  .enum(['0', '1'], { error: 'harus 0 atau 1' })
  .transform((value) => value === '1')

/** @param fault what is wrong with any other */
export function integer(least: number, most: number, fault: string) {
  return z.coerce.number({ error: fault }).int(fault).min(least, fault).max(most, fault)
}
