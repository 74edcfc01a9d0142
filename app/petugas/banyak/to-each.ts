import 'server-only'
import type { FormState } from '@/lib/kernel/form-state'
import { errorWords } from '@/lib/platform/error-words'
import { inBulk, type BulkResult } from '@/lib/complaints/inbox/in-bulk'

/** Shorter here than beside a form of its own. */
const words: Partial<Record<BulkResult['outcome'], string>> = {
  ok: 'berhasil',
  changed_meanwhile: 'berubah sejak daftar ini dibuka',
  not_allowed: 'tidak bisa dilakukan pada statusnya sekarang',
  not_found: 'tidak ada di meja Anda',
  agency_is_accused: 'menyebut instansi itu',
  undo_too_late: 'sudah lewat waktunya',
}

/** Does it to each, and tells how that went, as the form shows it. */
export async function toEach(...deed: Parameters<typeof inBulk>): Promise<FormState> {
  return inWords(await inBulk(...deed))
}

function inWords(results: readonly BulkResult[]): FormState {
  const done = results.filter(({ outcome }) => outcome === 'ok').length
  const lines = results.map(({ number, outcome }) => `${number}:${inShort(outcome)}`)
  return {
    errors: {},
    values: { results: lines.join('\n') },
    notice: `${done} dari ${results.length} aduan berhasil.`,
  }
}

function inShort(outcome: BulkResult['outcome']): string {
  return words[outcome] ?? (outcome === 'ok' ? '' : errorWords[outcome])
}
