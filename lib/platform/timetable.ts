// When jobs run, kept by pg-boss in tables of its own, so that of several workers one runs each round.

import { PgBoss } from 'pg-boss'
import { log } from '@/lib/platform/log'

const schema = 'pgboss'

/** A job may run late, twice, or in two workers at once; a long one ends early when told to. */
export interface Job {
  /** In UTC: minute, hour, day, month, weekday. */
  readonly cron: string
  /** Also at each wake-up, in the order of the schedule. */
  readonly onWake?: boolean
  /** Where it resolves to a date: then it wants its next round, before its hour. */
  readonly run: (now: Date, stopping: AbortSignal) => Promise<unknown>
}

export type Jobs = Readonly<Record<string, Job>>

/**
 * Creates or upgrades the tables, as the database's owner. The worker may use them, the web
 * application may not even see them.
 */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = logged(
    new PgBoss({
      connectionString: ownerUrl,
      schema,
      supervise: false,
      schedule: false,
      registerInstance: false,
      max: 2,
    }),
  )
  try {
    await boss.start()
    await boss.getDb().executeSql(grants)
  } finally {
    await boss.stop({ graceful: false })
  }
}

const grants = `
  GRANT USAGE ON SCHEMA ${schema} TO kesah_worker, kesah_backup;
  GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO kesah_backup;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO kesah_worker;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO kesah_worker;`

/** The timetable as the worker uses it: without any right, or need, to change its tables. */
export function openTimetable(url: string): PgBoss {
  return logged(
    new PgBoss({
      connectionString: url,
      options: '-c role=kesah_worker',
      schema,
      migrate: false,
      reindex: false,
      max: 3,
    }),
  )
}

/** A timetable that loses its database says so and tries again; unheard, that would end the process. */
function logged(boss: PgBoss): PgBoss {
  boss.on('error', (err) => log().error({ err }, 'timetable'))
  boss.on('warning', ({ message }) => log().warn(message))
  return boss
}

/** Writes each job's hour down, strikes out those that are no more, and calls `run` when it is time. */
export async function followTimetable(
  boss: PgBoss,
  jobs: Jobs,
  run: (name: string) => Promise<void>,
): Promise<void> {
  for (const [name, { cron }] of Object.entries(jobs)) {
    // One round waits at most; one that a killed worker left unfinished holds nobody up.
    await boss.createQueue(name, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 3600 })
    await boss.work(name, { pollingIntervalSeconds: 10 }, () => run(name))
    await boss.schedule(name, cron)
  }
  for (const { name } of await boss.getSchedules()) {
    if (!(name in jobs)) await boss.unschedule(name)
  }
}
