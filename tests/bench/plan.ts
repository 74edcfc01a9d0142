/** How much is measured: bounded in number and in time. */
export interface Plan {
  /** Both apps are measured by turns this many times, so that a drift of the machine hits both. */
  rounds: number
  /** Filings in one round, by how many are under way at once. */
  filings: readonly { parallel: number; count: number }[]
  warmUp: number
  pageSeconds: number
  pageParallel: number
  /** How many complaints are open when clocks are rung, in one database and in another. */
  openComplaints: readonly [few: number, many: number]
}

export const fullPlan: Plan = {
  rounds: 5,
  filings: [
    { parallel: 1, count: 30 },
    { parallel: 8, count: 64 },
  ],
  warmUp: 100,
  pageSeconds: 2,
  pageParallel: 8,
  openComplaints: [1_000, 100_000],
}

/** Shows that everything runs; its figures mean nothing. */
export const quickPlan: Plan = {
  rounds: 1,
  filings: [
    { parallel: 1, count: 3 },
    { parallel: 8, count: 8 },
  ],
  warmUp: 2,
  pageSeconds: 0.5,
  pageParallel: 8,
  openComplaints: [500, 2_000],
}

/** Runs `kesah` and `bare` in every round; who begins changes, so that neither always comes second. */
export async function byTurns(
  rounds: number,
  kesah: () => Promise<void>,
  bare: () => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const turns = round % 2 === 0 ? [bare, kesah] : [kesah, bare]
    for (const turn of turns) await turn()
  }
}
