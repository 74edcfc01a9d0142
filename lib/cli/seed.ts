import type { Command } from '@/lib/cli/command'
import { readOptions } from '@/lib/cli/options'
import { seedReference } from '@/lib/cli/seed-data'

export const seed: Command = {
  summary: 'Muat data acuan (OPD, kategori, wilayah, kalender, tenggat)',
  usage: `kesah seed [--json]

Yang sudah ada tidak diubah; baris bertanggal yang baru ditambahkan.

  --json  cetak {"inserted": jumlah}`,
  async run(args) {
    const { json } = readOptions(args, { json: { type: 'boolean' } })
    const inserted = await seedReference()
    console.log(json ? JSON.stringify({ inserted }) : `${inserted} baris baru.`)
  },
}
