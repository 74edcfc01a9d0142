// `kesah suggest`: what each text on standard input is about, one text a line.

import { createInterface } from 'node:readline'
import { findGovernment, findGovernmentForHost, suggestFor } from '@/lib/agencies/reference/queries'
import type { SuggestionView } from '@/lib/agencies/reference/queries'
import { mostSuggested } from '@/lib/agencies/suggestions'
import { suggestedAgencies } from '@/lib/agencies/views'
import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'

export const suggest: Command = {
  summary: 'Sarankan jenis masalah dan OPD dari teks aduan',
  usage: `kesah suggest [--government KODE] [--json]

Membaca satu teks aduan tiap baris dari masukan standar; mencetak satu baris saran untuk tiap teks:
paling banyak lima instansi, masing-masing dengan jenis masalah yang paling mungkin. KECAMATAN adalah
kecamatan tempat kejadiannya.

  --government  kode Kemendagri, bila ada lebih dari satu pemerintah daerah
  --json        cetak {"suggestions": [{"category", "agency", "confidence"}]}`,
  async run(args) {
    const { government: code, json } = readOptions(args, {
      government: { type: 'string' },
      json: { type: 'boolean' },
    })
    const government = await (code === undefined
      ? findGovernmentForHost(null)
      : findGovernment(code))
    const now = new Date()
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      const all = await suggestFor(government.id, text, now, Infinity)
      const suggestions = suggestedAgencies(all).slice(0, mostSuggested)
      console.log(json === true ? JSON.stringify({ suggestions }) : report(suggestions))
    }
  },
}

function report(suggestions: SuggestionView[]): string {
  if (suggestions.length === 0) return 'Tidak ada saran'
  return suggestions
    .map(({ category, agency, confidence }) => {
      return `${Math.round(confidence * 100)} % ${category} (${agency})`
    })
    .join(', ')
}
