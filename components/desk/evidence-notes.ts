import type { EvidenceFlag } from '@/lib/attachments/rules/evidence-flags'
import type { FlaggedEvidence } from '@/lib/complaints/case/evidence-queries'
import { formatNumber } from '@/lib/kernel/format'

/** Sentences beside a piece of evidence, by the id of its file. */
export type EvidenceNotes = Readonly<Record<string, readonly string[]>>

export function notesOn(evidence: readonly FlaggedEvidence[]): EvidenceNotes {
  return Object.fromEntries(evidence.map(({ id, flags }) => [id, flags.map(wordsFor)]))
}

/** Says what was noticed and what to check, and accuses nobody. */
function wordsFor(flag: EvidenceFlag): string {
  switch (flag.kind) {
    case 'reused':
      return `Foto ini mirip dengan foto bukti di aduan ${flag.number ?? 'lain'}. Periksa apakah tertukar.`
    case 'complaint_photo':
      return 'Foto ini mirip dengan foto dari pelapor. Periksa apakah ini foto sesudah dikerjakan.'
    case 'taken_before':
      return 'Menurut jam kameranya, foto ini diambil sebelum aduan masuk. Periksa apakah fotonya tepat.'
    case 'taken_elsewhere':
      return `Menurut berkasnya, foto ini diambil sekitar ${distanceWords(flag.metres)} dari titik aduan. Periksa apakah lokasinya sama.`
    case 'generation_mark':
      return 'Berkas foto ini menyebut program pembuat gambar. Periksa apakah ini foto asli dari lapangan.'
  }
}

function distanceWords(metres: number): string {
  if (metres < 950) return `${formatNumber(Math.round(metres / 50) * 50)} meter`
  return `${formatNumber(Math.round(metres / 100) / 10)} km`
}
