// `kesah verify-chain`: whether what happened still stands as it was written, and as it was signed.

import { statSync } from 'node:fs'
import type { Command } from '@/lib/cli/command'
import { checkWhole, describeSigned, faultsIn, type WholeReport } from '@/lib/cli/history'
import { readOptions } from '@/lib/cli/options'
import { tipPlaces, type TipPlaces } from '@/lib/complaints/chain/tip-files'
import { chainKey } from '@/lib/complaints/chain/signed-tip'
import { db } from '@/lib/platform/db'
import { Fault } from '@/lib/platform/fault'

export const verifyChain: Command = {
  summary: 'Periksa rantai peristiwa: apa yang tercatat belum diubah siapa pun',
  usage: `kesah verify-chain [--json] [--heads FOLDER]

Menghitung ulang rantai setiap pemerintah daerah dari peristiwa pertama, lalu mencocokkannya dengan yang
ditandatangani di luar basis data: di DATA_DIR/chain-heads dan, bila diisi, CHAIN_HEADS_COPY. Kemudian yang
tersimpan di samping rantai (aduan, batas waktu, penilaian, versi umum) dicocokkan dengan peristiwanya.
Kode keluar 1 bila ada yang rusak; peristiwa rusak yang pertama disebut nomornya, dan tiap perbedaan disebut
aduan dan kolomnya. Bila semuanya utuh, peringatan pemeriksaan tiap jam berakhir.

  --heads  tanda tangan dari folder ini saja, misalnya salinan yang disimpan pihak lain
  --json   cetak {"status", "governments": [{"government", "events", "firstBad": {"sequence", "fault"},
           "heads": {"lines", "signedUpTo", "signedAt", "copyLacks", "firstBad": {"where", "fault"}},
           "beside": {"complaints", "count", "differences": [{"number", "what", "says", "told"}]}}],
           "key": kunci umum untuk memeriksa tanda tangan tanpa kami}`,
  async run(args) {
    const { json, heads } = readOptions(args, {
      json: { type: 'boolean' },
      heads: { type: 'string' },
    })
    const places = heads === undefined ? tipPlaces() : onlyIn(heads)
    const began = new Date()
    const reports = await checkWhole(db(), places)
    const faults = reports.flatMap(faultsIn)
    if (faults.length === 0 && heads === undefined) await endAlarms(began)
    const status = faults.length > 0 ? 'broken' : 'intact'
    if (json) console.log(JSON.stringify({ status, governments: reports, key: chainKey() }))
    else console.log([...reports.flatMap(lines), `Kunci umum: ${chainKey().id}`].join('\n'))
    if (faults.length > 0) throw new Fault(`Rantai rusak: ${faults.join('; ')}`)
  },
}

/** What the worker has found is mended; what it has found since then is not known to be. */
async function endAlarms(began: Date): Promise<void> {
  await db().historyCheck.updateMany({
    where: { alarmedAt: { lt: began } },
    data: { alarmedAt: null, found: [] },
  })
}

/** @throws {Fault} where there is no such folder: an empty one would find nothing wrong */
function onlyIn(folder: string): TipPlaces {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { first: folder, second: undefined }
  }
  throw new Fault(`--heads: folder ${folder} tidak ada`)
}

function lines(report: WholeReport): string[] {
  const { government, events, heads, beside } = report
  const faults = faultsIn(report)
  if (faults.length > 0) return faults
  return [
    `${government}: utuh, ${events} peristiwa, ${beside.complaints} aduan sesuai; ${describeSigned(heads)}`,
  ]
}
