import { setTimeout as delay } from 'node:timers/promises'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { aheadOfDatabase, mostDifference } from '@/lib/platform/own-clock'
import { singleFlight } from '@/lib/platform/single-flight'
import { wakeChannel } from '@/lib/platform/queue'
import { followTimetable, openTimetable, type Job, type Jobs } from '@/lib/platform/timetable'

export interface Worker {
  /** Ends within seconds; what is cut off by it is done again after the next start. */
  stop: () => Promise<void>
}

const patience = 3_000

/** A timer beyond its 31 bits would ring at once, over and over; looking again after a day costs nothing. */
const longestWait = 24 * 60 * 60 * 1000

/**
 * Runs every job now, at its hour, and those that ask for it at each wake-up; none while the clock of this
 * machine differs by more than a minute from that of the database.
 * @throws when the database is away or `prepareQueues` has never run
 */
export async function startWorker(jobs: Jobs): Promise<Worker> {
  const stopping = new AbortController()
  let soon: NodeJS.Timeout | undefined
  const again = (at: Date) => {
    clearTimeout(soon)
    const wait = Math.min(longestWait, Math.max(0, at.getTime() - Date.now()))
    soon = setTimeout(() => woken.begin(), wait).unref()
  }
  const rounds = new Map(
    Object.entries(jobs).map(([name, job]) => [name, roundsOf(name, job, stopping.signal, again)]),
  )
  const run = (name: string) => rounds.get(name)?.() ?? Promise.resolve()
  const all = background(Object.keys(jobs), run)
  const onWake = Object.keys(jobs).filter((name) => jobs[name]?.onWake)
  const woken = background(onWake, run)

  const boss = openTimetable(env().databaseDirectUrl)
  await boss.start()
  await followTimetable(boss, jobs, run)
  // Also called after each reconnection: what was notified meanwhile was missed.
  const listener = await boss.getDb().listen?.(wakeChannel, woken.begin, woken.begin)
  all.begin()

  return {
    async stop() {
      stopping.abort()
      clearTimeout(soon)
      await listener?.close()
      const finished = Promise.all([all.idle(), woken.idle(), boss.stop({ timeout: patience })])
      await Promise.race([finished, delay(patience)])
    },
  }
}

/** One round after the other; a failed one is logged, and the next comes at its hour. */
function roundsOf(
  name: string,
  job: Job,
  stopping: AbortSignal,
  again: (at: Date) => void,
): () => Promise<void> {
  return singleFlight(async () => {
    try {
      if (stopping.aborted || !(await mayAct(name))) return
      const next = await job.run(new Date(), stopping)
      if (next instanceof Date) again(next)
    } catch (err) {
      log().error({ err, job: name }, 'job failed')
      throw err
    }
  })
}

/** With a clock that differs nothing is closed, rung or deleted: it says so, and waits. */
async function mayAct(job: string): Promise<boolean> {
  const ahead = await aheadOfDatabase()
  if (Math.abs(ahead) <= mostDifference) return true
  log().error({ job, ahead }, 'this clock differs from that of the database: nothing is done')
  return false
}

/** Some jobs in their order, for which nobody waits; their failures stand in the log already. */
function background(names: readonly string[], run: (name: string) => Promise<void>) {
  let last = Promise.resolve()
  const rounds = singleFlight(async () => {
    for (const name of names) await run(name).catch(() => undefined)
  })
  return {
    begin: () => {
      last = rounds()
    },
    idle: () => last,
  }
}
