import { arch, availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { dependencies } from '@/package.json'
import type { FirstLoad } from '../support/first-load'
import { median, quantile, ratio } from './figures'
import type { DeskFigures } from './desk'
import type { FilingFigures } from './filing'
import type { PageFigures } from './pages'
import type { Plan } from './plan'
import { heapLimit, type RingingFigures } from './ringing'
import type { SimilarFigures } from './similar'

export interface Measured {
  /** What ran before anything of ours did: a busy machine measures badly. */
  loadBefore: number
  postgres: string
  filing: FilingFigures[]
  pages: PageFigures[]
  weight: [page: string, load: FirstLoad][]
  similar: SimilarFigures
  desk: DeskFigures
  ringing: RingingFigures[]
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)
const ms = (value: number) => value.toFixed(1)
const kib = (bytes: number) => (bytes === 0 ? '0' : (bytes / 1024).toFixed(1))

export function currentLoad(): number {
  return loadavg()[0] ?? 0
}

function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function machine({ loadBefore, postgres }: Measured): string {
  const { next, react, '@prisma/client': prisma } = dependencies
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = cpus()[0]?.model.trim() ?? arch()
  return [
    `${new Date().toISOString().slice(0, 10)}; ${availableParallelism()} cores (${model}), ${memory} GiB,`,
    `load ${loadBefore.toFixed(2)} before the run; Node ${process.versions.node},`,
    `Next ${next}, React ${react}, Prisma ${prisma}, PostgreSQL ${postgres} (embedded).`,
  ].join('\n')
}

function filingRow({ parallel, ...figures }: FilingFigures): string[] {
  const [kesah, bare] = [figures.kesah.flat(), figures.bare.flat()]
  return [
    `${parallel}`,
    `${kesah.length}`,
    ms(median(bare)),
    ms(median(kesah)),
    ratio(figures, median),
    ms(p95(bare)),
    ms(p95(kesah)),
    ratio(figures, p95),
  ]
}

const filingHeader = ['at once', 'each', 'bare median', 'Kesah median', 'ratio']
const filingHeaderP95 = ['bare p95', 'Kesah p95', 'ratio']

function pageRow({ path, ...figures }: PageFigures): string[] {
  const rates = [median(figures.bare.flat()), median(figures.kesah.flat())]
  return [path, ...rates.map((rate) => rate.toFixed(0)), ratio(figures, median)]
}

function weightRow([page, load]: [string, FirstLoad]): string[] {
  const { html, css, js, fonts, images, other, thirdParties } = load
  return [page, ...[html, css, js, fonts, images, other].map(kib), `${thirdParties.length}`]
}

function similarRow({ bareMedian, median: middle, p95: slow }: SimilarFigures): string[] {
  return [ms(bareMedian), ms(middle), (middle / bareMedian).toFixed(1), ms(slow)]
}

function deskRow(what: string, { few, many }: DeskFigures['page']): string[] {
  return [what, ms(few), ms(many), (many / few).toFixed(2)]
}

function ringingRow(figures: RingingFigures): string[] {
  const { complaints, called, calledBefore, calledAgain, heap } = figures
  const { settingPerThousand, ringingPerThousand } = figures
  return [
    ...[complaints, called, calledBefore, calledAgain].map(String),
    ...[ms(settingPerThousand), ms(ringingPerThousand)],
    (heap / 2 ** 20).toFixed(0),
  ]
}

function ringingRatios(rows: readonly RingingFigures[]): string {
  const [few, many] = [rows.at(0), rows.at(-1)]
  if (!few || !many) return ''
  const of = (figure: 'settingPerThousand' | 'ringingPerThousand') => {
    return (many[figure] / few[figure]).toFixed(2)
  }
  return `setting ${of('settingPerThousand')}, ringing ${of('ringingPerThousand')}`
}

const ringingHeader = [
  ...['open', 'called', 'before the stop', 'by a second round'],
  ...['set, ms per 1,000', 'rung, ms per 1,000', 'heap MiB'],
]

const weightHeader = ['page', 'HTML', 'CSS', 'JS', 'fonts', 'images', 'other', 'third parties']

/** The report in Markdown. Ratios are of all rounds together, with the least and the most of one round. */
export function report(measured: Measured, { rounds, pageSeconds, pageParallel }: Plan): string {
  const { filing, pages, weight, similar, desk, ringing } = measured
  return `# Bench

${machine(measured)}

Loader and servers share the machine and speak over loopback. Both apps run on one database server,
behind the same \`proxy.ts\`, and are measured by turns in ${rounds} rounds. A ratio is Kesah's figure over
the bare one's, of all rounds together, with the least and the most of one round.

## Filing

The last step of the real form, as a browser without scripts sends it (a named person with phone and
mail; the worker runs and takes up each complaint), against a bare server action that inserts one row
through Prisma. Milliseconds until the redirect has arrived. No proxy is trusted here, so filings are
not counted by address.

${table([...filingHeader, ...filingHeaderP95], filing.map(filingRow))}

## Pages

Requests per second with ${pageParallel} connections, ${pageSeconds} s in each round, first visit, gzip, against a
bare dynamic page; more is better.

${table(['page', 'bare', 'Kesah', 'ratio'], pages.map(pageRow))}

## First load

KiB on the wire in Chromium with an empty cache, headers included, until the network is silent;
*other* is the icon, and what Next fetches ahead. The bare page is the framework's own share.

${table(weightHeader, weight.map(weightRow))}

## Similar complaints

${similar.searches} searches among ${similar.published} published complaints, milliseconds, the database's cache warm; the
bare query reads five of them by their key. How well it finds is printed by
\`tests/unit/similarity.test.ts\`.

${table(['bare median', 'median', 'ratio', 'p95'], [similarRow(similar)])}

## The desk

First page of *Baru* and the counts of all boxes for Kominfo, median in milliseconds, among ${desk.few}
and among ${desk.many} complaints (one of twenty new); the agreed ratio is at most 1.5.

${table(
  ['', `at ${desk.few}`, `at ${desk.many}`, 'ratio'],
  [deskRow('first page', desk.page), deskRow('counts', desk.counts)],
)}

${ringingReport(ringing)}`
}

/** Of one part alone: the job that rings clocks. */
export function ringingReport(rows: readonly RingingFigures[]): string {
  return `## Clocks that ring

One round of the job that rings clocks, all complaints open, the clock of one in fifty run out since
yesterday. It is stopped in the middle, goes on where it was, and a second round calls nobody. *Set* is
working out when each clock rings; *rung* is of those that did, each call in a transaction of its own;
*heap* is the most that was used, in a process of its own that is allowed ${heapLimit} MiB.

${table(ringingHeader, rows.map(ringingRow))}

Most over fewest, for one clock: ${ringingRatios(rows)}.
`
}
