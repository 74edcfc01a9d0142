// Run by there.ts in a process of its own: node --import tsx <this> '{"dataDir", "url"}'. It does what
// it is asked for by messages, one after another, until whoever asks is gone.

import pg from 'pg'
import { answerIt, fileMany, fileOne, forward } from './file-by-command'
import { letTimePass } from './let-time-pass'
import { castIn, joinInstallation } from './live-installation'
import type { Answer, Asked, Wishes } from './there'

const installation = JSON.parse(process.argv[2] ?? '') as { dataDir: string; url: string }
const database = new pg.Client(await joinInstallation(installation))
await database.connect()
const cast = await castIn(database)
await database.end()

const deeds: { [Name in keyof Wishes]: (wish: Wishes[Name]) => Promise<unknown> } = {
  fileMany: ({ stories, place }) => fileMany(stories, place),
  fileOne: ({ story }) => fileOne(story),
  forward: ({ number, agency }) => forward(cast, number, agency),
  answer: ({ number, words }) => answerIt(cast, number, words),
  letTimePass: ({ number, days }) => letTimePass(number, days),
}

async function answerTo({ id, name, wish }: Asked): Promise<Answer> {
  try {
    return { id, result: await deeds[name](wish as never) }
  } catch (error) {
    return { id, failure: `${name}: ${error instanceof Error ? (error.stack ?? '') : ''}` }
  }
}

let before: Promise<unknown> = Promise.resolve()
process.on('message', (asked: Asked) => {
  before = before.then(async () => process.send?.(await answerTo(asked)))
})
process.on('disconnect', () => process.exit(0))
