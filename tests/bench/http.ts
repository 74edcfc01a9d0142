import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Outgoing {
  url: URL
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: Buffer
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Nobody waits longer; a bench that hangs measures nothing. */
const patience = 30_000

/** Resolves once the whole answer is here, whatever its status. Redirects are not followed. */
export function send(agent: Agent, { url, method, headers, body }: Outgoing): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // The servers listen on IPv4; a look-up of `localhost` must not cost a failed attempt first.
    const options = { agent, method, headers, family: 4, timeout: patience }
    const outgoing = request(url, options, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.once('error', reject)
      incoming.once('end', () => {
        const status = incoming.statusCode ?? 0
        resolve({ status, headers: incoming.headers, body: Buffer.concat(chunks) })
      })
    })
    outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer from ${url.href}`)))
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** @throws {Error} when the answer is not the one that was to be measured */
export function assertStatus({ status, body }: Answer, wanted: number, url: URL): void {
  if (status === wanted) return
  const start = body.toString('utf8', 0, 300)
  throw new Error(`${url.href} answered ${status} instead of ${wanted}: ${start}`)
}
