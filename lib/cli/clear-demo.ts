// `kesah clear-demo`: from a demo to an installation for people, in the same data folder.

import { rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { deleteFiles } from '@/lib/attachments/stored-files'
import type { Command } from '@/lib/cli/command'
import { provideDatabase } from '@/lib/cli/database'
import { type DemoWorld, findDemoWorld } from '@/lib/cli/demo-world'
import { holdInstallation } from '@/lib/cli/hold-installation'
import { readOptions } from '@/lib/cli/options'
import { recreateDatabase } from '@/lib/cli/recreate-database'
import { listGovernments, listTipFiles, tipPlaces } from '@/lib/complaints/chain/tip-files'
import { closeDatabase, db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Fault } from '@/lib/platform/fault'

/** What lies beside the database and tells of the demo. The secret stays: it was never published. */
const beside = ['demo.json', 'demo.unfinished', 'files', 'mail', 'prepared']

interface Wanted {
  yes: boolean
  withOwn: boolean
}

/** @throws {Fault} where something would go that nobody spoke of */
async function assertAgreed(world: DemoWorld, { yes, withOwn }: Wanted): Promise<void> {
  const { accounts, complaints, ownAccounts, ownComplaints, since } = world
  if (ownAccounts + ownComplaints > 0 && !withOwn) {
    throw new Fault(
      `Tidak dihapus: sejak dunia contoh dibuat (${since.toISOString()}) ada ${ownAccounts} akun dan ` +
        `${ownComplaints} aduan baru, yang ikut hilang. Bila memang hanya percobaan, tambahkan --with-own`,
    )
  }
  const goes = `${accounts} akun dan ${complaints} aduan, dengan foto, surel dan riwayatnya`
  if (yes) return
  if (!process.stdin.isTTY) throw new Fault(`Akan dihapus: ${goes}. Tambahkan --yes bila benar`)
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const typed = await terminal.question(`Akan dihapus: ${goes}. Ketik HAPUS untuk melanjutkan: `)
  terminal.close()
  if (typed.trim() !== 'HAPUS') throw new Fault('Tidak ada yang dihapus')
}

/** In a bucket there may be files of others: only the demo's own go. */
async function deleteStoredFiles(): Promise<void> {
  if (!env().bucket) return
  const kept = await db().attachment.findMany({ select: { id: true } })
  for (const { id } of kept) await deleteFiles(id)
}

/** What was signed of the demo's history would call the next one forged. */
async function deleteTips(): Promise<void> {
  const { first, second } = tipPlaces()
  for (const folder of second === undefined ? [first] : [first, second]) {
    for (const government of await listGovernments(folder)) {
      for (const file of await listTipFiles(folder, government)) rmSync(file)
    }
  }
}

async function clear(wanted: Wanted): Promise<string> {
  const world = await findDemoWorld()
  if (!world) return 'Tidak ada dunia contoh di basis data ini.'
  if (!env().embedded) {
    throw new Fault('DATABASE_URL: buat basis data baru yang kosong, lalu jalankan kesah migrate')
  }
  await assertAgreed(world, wanted)
  await deleteStoredFiles()
  await deleteTips()
  await recreateDatabase()
  for (const name of beside) {
    rmSync(path.join(env().dataDir, name), { recursive: true, force: true })
  }
  return 'Dunia contoh sudah dihapus. Jalankan: KESAH_DEMO=0 npm start'
}

export const clearDemo: Command = {
  summary: 'Hapus dunia contoh, sebelum Kesah dipakai sungguhan',
  usage: `kesah clear-demo [--yes] [--with-own]

Menghapus basis data bawaan berikut foto, surel dan tanda tangan riwayatnya; data acuan dimuat lagi
pada start berikutnya. Kesah harus berhenti dulu. KESAH_SECRET tetap.

  --yes       tidak bertanya lagi
  --with-own  juga bila sejak dunia contoh dibuat sudah ada akun atau aduan baru`,
  async run(args) {
    const options = readOptions(args, { yes: { type: 'boolean' }, 'with-own': { type: 'boolean' } })
    const database = await provideDatabase()
    const release = await holdInstallation()
    try {
      const wanted = { yes: options.yes === true, withOwn: options['with-own'] === true }
      console.log(await clear(wanted))
    } finally {
      await closeDatabase()
      await release().catch(() => undefined)
      await database.leave()
    }
  },
}
