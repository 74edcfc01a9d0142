// A reverse proxy behind a bad network: it cuts uploads half-way, and loses answers after the server has
// done what it was asked. What it does to a phone depends on the seed and on how often that phone has
// asked, and on nothing else.

import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { seededRandom } from './seeded-random'

/** Names the phone that asks; it gets an address of its own, as behind a real proxy. */
export const phoneHeader = 'x-phone'

interface Losses {
  /** Shares from 0 to 1. */
  answers: number
  uploads: number
}

export interface LossyProxy {
  /** Its origin, to be the APP_URL of what stands behind. */
  url: string
  /** From here on it passes on to this port of the same machine. */
  leadsTo: (port: number) => void
  seen: { requests: number; answersLost: number; uploadsCut: number }
  stop: () => Promise<void>
}

interface Passage {
  incoming: IncomingMessage
  outgoing: ServerResponse
  body: Buffer
  port: number
}

type Fate = 'upload cut' | 'answer lost' | 'answer cut' | 'passed on'

/** A network address for each phone. */
function addressOf(phone: string): string {
  const number = Number(phone)
  return `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
}

function headersFor({ headers }: IncomingMessage): Record<string, string | string[]> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === phoneHeader ? [] : [[name, value] as const],
  )
  const address = addressOf(String(headers[phoneHeader] ?? 0))
  return { ...Object.fromEntries(kept), 'x-forwarded-for': address }
}

function upstream({ incoming, port }: Passage, agent: Agent | false) {
  const { method, url } = incoming
  const options = { host: '127.0.0.1', port, method, path: url, agent }
  return request({ ...options, headers: headersFor(incoming) })
}

/** The server gets half of the body and then nobody is there any more. */
async function cutUpload(passage: Passage): Promise<void> {
  const { body, outgoing } = passage
  const asking = upstream(passage, false)
  asking.on('error', () => undefined)
  await new Promise((resolve) => asking.write(body.subarray(0, body.length >> 1), resolve))
  asking.destroy()
  outgoing.destroy()
}

async function passOn(passage: Passage, agent: Agent, fate: Fate): Promise<void> {
  const { body, outgoing } = passage
  const asking = upstream(passage, agent)
  asking.end(body)
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  // Only now has the server finished: an answer is lost whole or in part, the deed never is.
  const content = await buffer(answer)
  if (fate === 'answer lost') return void outgoing.destroy()
  const { 'transfer-encoding': _, connection: __, ...headers } = answer.headers
  outgoing.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': content.length })
  if (fate === 'passed on') return void outgoing.end(content)
  outgoing.write(content.subarray(0, content.length >> 1), () => outgoing.destroy())
}

/** Throws the dice of each phone, one after the other. */
class Fates {
  readonly #dice = new Map<string, () => number>()

  readonly #seed: string
  readonly #losses: Losses

  constructor(seed: string, losses: Losses) {
    this.#seed = seed
    this.#losses = losses
  }

  next(phone: string, isUpload: boolean): Fate {
    const random = this.#dice.get(phone) ?? seededRandom(`${this.#seed}/${phone}`)
    this.#dice.set(phone, random)
    if (isUpload && random() < this.#losses.uploads) return 'upload cut'
    if (random() >= this.#losses.answers) return 'passed on'
    return random() < 0.5 ? 'answer lost' : 'answer cut'
  }
}

export async function startLossyProxy(seed: string, losses: Losses): Promise<LossyProxy> {
  const fates = new Fates(seed, losses)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const seen = { requests: 0, answersLost: 0, uploadsCut: 0 }
  let port = 0

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming)
    const fate = fates.next(String(incoming.headers[phoneHeader]), body.length > 0)
    seen.requests += 1
    if (fate === 'upload cut') seen.uploadsCut += 1
    else if (fate !== 'passed on') seen.answersLost += 1
    const passage = { incoming, outgoing, body, port }
    await (fate === 'upload cut' ? cutUpload(passage) : passOn(passage, agent, fate))
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://localhost:${own}`,
    leadsTo: (there) => void (port = there),
    seen,
    async stop() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
