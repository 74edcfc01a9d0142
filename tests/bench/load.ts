// A loader in one process, with as many connections as requests under way, each of them kept alive.

import { Agent } from 'node:http'
import { type Answer, assertStatus, type Outgoing, send } from './http'

interface Timed {
  milliseconds: number
  answer: Answer
  outgoing: Outgoing
}

async function withConnections<T>(
  parallel: number,
  work: (agent: Agent) => Promise<T>,
): Promise<T[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: parallel })
  try {
    return await Promise.all(Array.from({ length: parallel }, () => work(agent)))
  } finally {
    agent.destroy()
  }
}

/** Sends each request once, `parallel` at a time, and times it from first byte out to last byte in. */
export async function sendAll(requests: Outgoing[], parallel: number): Promise<Timed[]> {
  const waiting = requests.values()
  const timed: Timed[] = []
  await withConnections(parallel, async (agent) => {
    for (const outgoing of waiting) {
      const began = performance.now()
      const answer = await send(agent, outgoing)
      timed.push({ milliseconds: performance.now() - began, answer, outgoing })
    }
  })
  return timed
}

/** How many answers of 200 a second arrive while `parallel` ask without a pause for `seconds`. */
export async function requestsPerSecond(
  outgoing: Outgoing,
  parallel: number,
  seconds: number,
): Promise<number> {
  const began = performance.now()
  const counts = await withConnections(parallel, async (agent) => {
    let answered = 0
    while (performance.now() - began < seconds * 1000) {
      assertStatus(await send(agent, outgoing), 200, outgoing.url)
      answered += 1
    }
    return answered
  })
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total / ((performance.now() - began) / 1000)
}
