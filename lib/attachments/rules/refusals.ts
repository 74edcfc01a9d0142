import type { DomainErrorCode } from '@/lib/kernel/errors'

// Why a file was left out. Each of several files has an outcome of its own; a plain form is led back
// with those of the refused ones in the address, as in `?berkas=2.file_heic`: which of the picked ones,
// and why. Names of files stay out of it: addresses end in logs.

const codes = [
  'file_too_large',
  'document_too_large',
  'file_too_many_pixels',
  'file_not_an_image',
  'file_heic',
  'file_damaged',
  'file_infected',
  'too_many_files',
  'too_busy',
  'storage_full',
] as const satisfies readonly DomainErrorCode[]

type Code = (typeof codes)[number]

export interface FileRefusal {
  /** Which of the files that were picked, from 1; 0 where there was only one, or none can be told. */
  nth: number
  code: Code
}

/** Whether it says something of one file, and nothing against those beside it. */
export function isOfFile(code: DomainErrorCode): code is Code {
  return (codes as readonly DomainErrorCode[]).includes(code)
}

/** In the query of an address. */
const refusalsName = 'berkas'

export function inAddress(refused: readonly FileRefusal[]): URLSearchParams {
  return new URLSearchParams(refused.map(({ nth, code }) => [refusalsName, `${nth}.${code}`]))
}

const most = 20
const written = new RegExp(`^(\\d{1,2})\\.(${codes.join('|')})$`)

/** @param value of the query, as pages get it; what nobody of us wrote is left out */
export function fromAddress(value: string | string[] | undefined): FileRefusal[] {
  return [value ?? []]
    .flat()
    .slice(0, most)
    .flatMap((text) => {
      const [, nth, code] = written.exec(text) ?? []
      return nth !== undefined && code !== undefined && isOfFile(code as DomainErrorCode)
        ? [{ nth: Number(nth), code: code as Code }]
        : []
    })
}
