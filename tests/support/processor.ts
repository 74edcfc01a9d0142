import type { Browser } from '@playwright/test'
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'
import { median } from '../bench/figures'

/**
 * The middle of the class of desktops for which "four times slower" means a phone of the middle class:
 * BenchmarkIndex 1500 to 2000, says docs/throttling.md of Lighthouse, "Calibrating the CPU slowdown".
 */
const fastDesktop = 1750

const rounds = 5

/** How fast this machine's browser is today, as Lighthouse counts it (BenchmarkIndex). */
export async function processorIndex(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  const measured: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await page.evaluate(pageFunctions.computeBenchmarkIndex))
  }
  await page.close()
  return median(measured)
}

/**
 * A factor by which this machine has to slow down to be as slow as a fast desktop slowed down so many
 * times. Without it the same words would mean another phone on each machine, and on each day.
 */
export function slowdown(times: number, index: number): number {
  return Math.max(1, (times * index) / fastDesktop)
}
