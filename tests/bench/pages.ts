import type { Compared } from './figures'
import { requestsPerSecond } from './load'
import { byTurns, type Plan } from './plan'

const paths = ['/', '/lapor/cerita', '/lacak']

export interface PageFigures extends Compared {
  path: string
}

function visit(origin: string, path: string) {
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip' }
  return { url: new URL(path, origin), method: 'GET', headers } as const
}

/** @returns requests per second in each round, for each page against the bare one */
export async function measurePages(
  origins: { kesah: string; bare: string },
  { rounds, pageSeconds, pageParallel }: Plan,
): Promise<PageFigures[]> {
  const bareVisit = visit(origins.bare, '/')
  const figures: PageFigures[] = []
  for (const path of paths) {
    const kesahVisit = visit(origins.kesah, path)
    const kesah: number[][] = []
    const bare: number[][] = []
    const rate = (page: ReturnType<typeof visit>) =>
      requestsPerSecond(page, pageParallel, pageSeconds)
    await rate(kesahVisit)
    await rate(bareVisit)
    await byTurns(
      rounds,
      async () => void kesah.push([await rate(kesahVisit)]),
      async () => void bare.push([await rate(bareVisit)]),
    )
    figures.push({ path, kesah, bare })
  }
  return figures
}
