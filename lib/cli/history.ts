import { checkChains, type ChainFault, type ChainReport } from '@/lib/cli/event-chain'
import { readEvidence, type TipFault, type TipReport } from '@/lib/cli/tip-evidence'
import { lookBeside, readRulesSoFar } from '@/lib/complaints/chain/beside-history'
import { describeDifference, type Difference } from '@/lib/complaints/chain/difference'
import type { TipPlaces } from '@/lib/complaints/chain/tip-files'
import type { Prisma } from '@/prisma/generated/client'

interface BesideReport {
  /** How many complaints were held against their events. */
  readonly complaints: number
  /** How much differs; of it the first are named. */
  readonly count: number
  readonly differences: readonly Difference[]
}

export interface HistoryReport extends ChainReport {
  /** Of the signed tips; null where nothing has been signed. Printed by `--json` under this name. */
  readonly heads: TipReport | null
}

export interface WholeReport extends HistoryReport {
  readonly beside: BesideReport
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

/** The same, and what lies beside each chain, held against its events. */
export async function checkWhole(
  database: Prisma.TransactionClient,
  places: TipPlaces,
): Promise<WholeReport[]> {
  const reports: WholeReport[] = []
  for (const report of await checkHistory(database, places)) {
    reports.push({ ...report, beside: await checkBeside(database, report.government) })
  }
  return reports
}

/** Nobody reads more of them. */
const namedAtMost = 100

async function checkBeside(
  database: Prisma.TransactionClient,
  government: string,
): Promise<BesideReport> {
  const differences: Difference[] = []
  let [complaints, count] = [0, 0]
  // What a copy speaks of may be a government that this database does not know.
  if ((await database.government.count({ where: { id: government } })) === 0) {
    return { complaints, count, differences }
  }
  const rules = await readRulesSoFar(government)
  let last: string | null = null
  do {
    const looked = await lookBeside(database, government, rules, last)
    complaints += looked.count
    count += looked.differences.length
    differences.push(...looked.differences.slice(0, namedAtMost - differences.length))
    last = looked.last
  } while (last !== null)
  return { complaints, count, differences }
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
export function faultsIn({
  government,
  firstBad,
  heads,
  beside,
}: HistoryReport & Partial<WholeReport>): string[] {
  const bad = firstBad && `peristiwa nomor ${firstBad.sequence} ${chainWords[firstBad.fault]}`
  const tip = heads?.firstBad
  const badTip = tip && `tanda tangan ${tip.where} ${tipsWords[tip.fault]}`
  return [bad, badTip, ...(beside ? differencesIn(beside) : [])].flatMap((fault) =>
    fault ? [`${government}: ${fault}`] : [],
  )
}

function differencesIn({ count, differences }: BesideReport): string[] {
  const unnamed = count - differences.length
  const rest = unnamed > 0 ? [`dan ${unnamed} hal lain di samping riwayat`] : []
  return [...differences.map(describeDifference), ...rest]
}

/** In one line. */
export function describeSigned(tips: TipReport | null): string {
  if (!tips?.signedAt) return 'belum ada yang ditandatangani'
  const lacks = tips.copyLacks ? `; tempat kedua tertinggal ${tips.copyLacks} baris` : ''
  return `ditandatangani sampai nomor ${tips.signedUpTo ?? '0'} (${tips.signedAt})${lacks}`
}
