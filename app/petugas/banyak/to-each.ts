import 'server-only'
import type { FormState } from '@/lib/kernel/form-state'
import { inBulk, type BulkResult } from '@/lib/complaints/inbox/in-bulk'

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
  const lines = results.map(({ number, outcome }) => `${number}:${words[outcome] ?? outcome}`)
  return {
    errors: {},
    values: { results: lines.join('\n') },
    notice: `${done} dari ${results.length} aduan berhasil.`,
  }
}
