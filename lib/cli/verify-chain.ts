// `kesah verify-chain`: whether what happened still stands as it was written.

import type { Command } from '@/lib/cli/command'
import { checkChains, type ChainFault, type ChainReport } from '@/lib/cli/event-chain'
import { readOptions } from '@/lib/cli/options'
import { db } from '@/lib/platform/db'
import { Fault } from '@/lib/platform/fault'

const words = {
  missing: 'tidak ada',
  unlinked: 'tidak bersambung dengan yang sebelumnya',
  altered: 'isinya berubah',
  words: 'tulisan yang ditunjuknya berubah',
  surplus: 'ditulis di luar rantai',
} as const satisfies Record<ChainFault, string>

export const verifyChain: Command = {
  summary: 'Periksa rantai peristiwa: apa yang tercatat belum diubah siapa pun',
  usage: `kesah verify-chain [--json]

Menghitung ulang rantai setiap pemerintah daerah dari peristiwa pertama. Kode keluar 1 bila ada yang
rusak; peristiwa rusak yang pertama disebut nomornya.

  --json  cetak {"status", "governments": [{"government", "events", "firstBad": {"sequence", "fault"}}]}`,
  async run(args) {
    const { json } = readOptions(args, { json: { type: 'boolean' } })
    const reports = await checkChains(db())
    const broken = reports.filter(({ firstBad }) => firstBad !== null)
    const status = broken.length > 0 ? 'broken' : 'intact'
    if (json) console.log(JSON.stringify({ status, governments: reports }))
    else console.log(reports.map(line).join('\n'))
    if (broken.length > 0) throw new Fault(`Rantai rusak: ${broken.map(line).join('; ')}`)
  },
}

function line({ government, events, firstBad }: ChainReport): string {
  if (!firstBad) return `${government}: utuh, ${events} peristiwa`
  return `${government}: peristiwa nomor ${firstBad.sequence} ${words[firstBad.fault]}`
}
