/** Something beside the chain that says other than the events. */
export interface Difference {
  /** Of the complaint. */
  readonly number: string
  /** Table and column, as the database names them. */
  readonly what: string
  /** What stands there, and what the events say; undefined for words, of which only a digest is known. */
  readonly says?: Said
  readonly told?: Said
}

type Said = string | number | boolean | Date | null | undefined

/** In one sentence, for the operator. Without anybody's words. */
export function describeDifference({ number, what, says, told }: Difference): string {
  if (says === undefined) return `aduan ${number}: ${what} berubah sejak dicatat`
  return `aduan ${number}: ${what} tertulis ${inWords(says)}, menurut riwayat ${inWords(told)}`
}

function inWords(said: Said): string {
  if (said === null || said === undefined) return 'tidak ada'
  return said instanceof Date ? said.toISOString() : String(said)
}
