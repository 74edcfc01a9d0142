import lighthouse from 'lighthouse'
import { freePort } from '@/lib/platform/port'
import { median } from '../bench/figures'
import { launchBrowser } from './test-browser'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

export interface Verdict {
  /** From 0 to 100, the median of all runs. */
  scores: Record<Category, number>
  /** What cost something in the last run. */
  faults: string[]
}

type Scores = Record<Category, number>

async function judgeOnce(url: string, cpuSlowdownMultiplier: number): Promise<Verdict> {
  const port = await freePort('127.0.0.1')
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const options = {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
      throttling: { cpuSlowdownMultiplier },
    }
    const { lhr } = (await lighthouse(url, options as Parameters<typeof lighthouse>[1])) ?? {}
    if (!lhr) throw new Error(`Lighthouse said nothing of ${url}.`)
    const score = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
    const scores = Object.fromEntries(categories.map((name) => [name, score(name)])) as Scores
    const judged = Object.values(lhr.audits)
    const failed = judged.filter(({ score: of }) => of !== null && of < 0.9)
    return { scores, faults: failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`) }
  } finally {
    await browser.close()
  }
}

/**
 * Lighthouse's own slow phone, as many times as asked.
 * @param cpu what this machine slows down by to be that phone; see processor.ts
 */
export async function judge(url: string, runs: number, cpu: number): Promise<Verdict> {
  const each: Verdict[] = []
  for (let run = 0; run < runs; run += 1) each.push(await judgeOnce(url, cpu))
  const middle = (name: Category) => median(each.map(({ scores }) => scores[name]))
  const scores = Object.fromEntries(categories.map((name) => [name, middle(name)])) as Scores
  return { scores, faults: each.at(-1)?.faults ?? [] }
}
