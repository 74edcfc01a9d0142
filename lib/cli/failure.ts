import { DomainError } from '@/lib/kernel/errors'
import { UsageError } from '@/lib/cli/command'
import { EnvError } from '@/lib/platform/env'
import { errorWords } from '@/lib/platform/error-words'
import { codesOf } from '@/lib/platform/failure-codes'
import { Fault } from '@/lib/platform/fault'

/** Codes of Node and PostgreSQL that mean something to an operator. */
const known: Record<string, string> = {
  ENOSPC: 'Ruang disk penuh: kosongkan ruang, lalu ulangi',
  '53100': 'Ruang disk basis data penuh: kosongkan ruang, lalu ulangi',
  EROFS: 'Disk hanya dapat dibaca',
  EACCES: 'Tidak ada izin membaca atau menulis berkas',
  ECONNREFUSED: 'Basis data tidak dapat dihubungi',
  ENOTFOUND: 'Nama host basis data tidak ditemukan',
  EAI_AGAIN: 'Nama host basis data tidak ditemukan',
  ETIMEDOUT: 'Basis data tidak menjawab',
  ECONNRESET: 'Sambungan ke basis data terputus',
  '28P01': 'Basis data menolak nama pengguna atau kata sandi di DATABASE_URL',
  '28000': 'Basis data menolak nama pengguna di DATABASE_URL',
  '3D000': 'Basis data yang disebut DATABASE_URL belum dibuat',
  '53300': 'Basis data kehabisan sambungan',
  '57P03': 'Basis data sedang dimulai atau dihentikan',
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}

/** What went wrong, for a person at a terminal: one line, or one for each wrong variable. */
export function describeFailure(error: unknown): string {
  if (error instanceof EnvError || error instanceof Fault || error instanceof UsageError) {
    return error.message
  }
  if (error instanceof DomainError) return errorWords[error.code]
  const words = codesOf(error).map((code) => known[code])
  const found = words.find((line) => line !== undefined)
  return found ? `${found} (${lastLine(error)})` : `Kesalahan tak terduga: ${lastLine(error)}`
}
