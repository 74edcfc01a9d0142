import { checkChains, type ChainFault, type ChainReport } from '@/lib/cli/event-chain'
import { readEvidence, type TipFault, type TipReport } from '@/lib/cli/tip-evidence'
import type { TipPlaces } from '@/lib/complaints/chain/tip-files'
import type { Prisma } from '@/prisma/generated/client'

export interface HistoryReport extends ChainReport {
  /** Of the signed tips; null where nothing has been signed. Printed by `--json` under this name. */
  readonly heads: TipReport | null
}

/** Each government's chain, computed again and held against all that was signed about it. */
export async function checkHistory(
  database: Prisma.TransactionClient,
  places: TipPlaces,
): Promise<HistoryReport[]> {
  // First the lines: what is signed meanwhile is not taken for missing in the database.
  const evidence = await readEvidence(places)
  const signed = new Map([...evidence].map(([government, { hashes }]) => [government, hashes]))
  const chains = await checkChains(database, { signed })
  return chains.map((chain) => ({
    ...chain,
    heads: evidence.get(chain.government)?.report ?? null,
  }))
}

const chainWords = {
  missing: 'tidak ada',
  unlinked: 'tidak bersambung dengan yang sebelumnya',
  altered: 'isinya berubah',
  rewritten: 'lain daripada yang ditandatangani: riwayat ditulis ulang mulai dari sini',
  words: 'tulisan yang ditunjuknya berubah',
  surplus: 'ditulis di luar rantai',
  cut: 'pernah ditandatangani, lalu hilang bersama semua sesudahnya',
} as const satisfies Record<ChainFault, string>

const tipsWords = {
  forged: 'tidak ditandatangani dengan kunci pemasangan ini',
  gap: 'tidak bersambung: ada baris sebelumnya yang hilang atau dipindah',
  lost: 'kehilangan baris yang masih ada di tempat kedua',
  unreachable: 'tempat kedua tidak dapat dibaca',
} as const satisfies Record<TipFault, string>

/** What is wrong, one sentence each; none where all is well. */
export function faultsIn({ government, firstBad, heads }: HistoryReport): string[] {
  const bad = firstBad && `peristiwa nomor ${firstBad.sequence} ${chainWords[firstBad.fault]}`
  const tip = heads?.firstBad
  const badTip = tip && `tanda tangan ${tip.where} ${tipsWords[tip.fault]}`
  return [bad, badTip].flatMap((fault) => (fault ? [`${government}: ${fault}`] : []))
}

/** In one line. */
export function describeSigned(tips: TipReport | null): string {
  if (!tips?.signedAt) return 'belum ada yang ditandatangani'
  const lacks = tips.copyLacks ? `; tempat kedua tertinggal ${tips.copyLacks} baris` : ''
  return `ditandatangani sampai nomor ${tips.signedUpTo ?? '0'} (${tips.signedAt})${lacks}`
}
