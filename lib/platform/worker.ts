import { setTimeout as delay } from 'node:timers/promises'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { oneAtATime } from '@/lib/platform/one-at-a-time'
import { wakeChannel } from '@/lib/platform/queue'
import { followTimetable, openTimetable, type Job, type Jobs } from '@/lib/platform/timetable'

export interface Worker {
  /** Ends within seconds; what is cut off by it is done again after the next start. */
  stop: () => Promise<void>
}

const patience = 3_000

/**
 * Runs every job now, at its hour, and those that ask for it at each wake-up.
 * @throws when the database is away or `prepareQueues` has never run
 */
export async function startWorker(jobs: Jobs): Promise<Worker> {
  const names = Object.keys(jobs)
  const rounds = new Map(Object.entries(jobs).map(([name, job]) => [name, roundsOf(name, job)]))
  const run = (name: string) => rounds.get(name)?.() ?? Promise.resolve()
  const all = oneAtATime(() => inOrder(names, run))
  const woken = oneAtATime(() =>
    inOrder(
      names.filter((name) => jobs[name]?.onWake),
      run,
    ),
  )

  const busy = new Set<Promise<void>>()
  function begin(task: () => Promise<void>): void {
    const running = task().finally(() => busy.delete(running))
    busy.add(running)
  }

  const boss = openTimetable(env().databaseDirectUrl)
  await boss.start()
  await followTimetable(boss, jobs, run)
  // Also called after each reconnection: what was notified meanwhile was missed.
  const wakeUp = () => begin(woken)
  const listener = await boss.getDb().listen?.(wakeChannel, wakeUp, wakeUp)
  begin(all)

  return {
    async stop() {
      await listener?.close()
      const finished = Promise.all(busy)
      await Promise.all([
        boss.stop({ timeout: patience }),
        Promise.race([finished, delay(patience)]),
      ])
    },
  }
}

/** One round after the other; a failed one is logged, and the next comes at its hour. */
function roundsOf(name: string, job: Job): () => Promise<void> {
  return oneAtATime(async () => {
    const startedAt = performance.now()
    try {
      await job.run(new Date())
      log().debug({ job: name, milliseconds: Math.round(performance.now() - startedAt) }, 'done')
    } catch (err) {
      log().error({ err, job: name }, 'job failed')
      throw err
    }
  })
}

async function inOrder(names: readonly string[], run: (name: string) => Promise<void>) {
  for (const name of names) {
    // Its failure stands in the log already and is nobody else's.
    await run(name).catch(() => undefined)
  }
}
