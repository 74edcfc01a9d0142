import type { ServerResponse } from 'node:http'
import type { PlainAnswer } from '@/lib/platform/entrance/plain-answer'

export interface Interception {
  /** Looks at what the application begins to answer; true: nobody may see it. */
  isUnfit: (response: ServerResponse) => boolean
  /** What is answered in its place. */
  instead: () => Promise<PlainAnswer>
}

/**
 * Makes an answer of the application one that can be put aside as long as nothing of it has left: it goes
 * on writing to nobody.
 * @returns answers at once in its place; false when it is too late for that
 */
export function putAside(
  response: ServerResponse,
  { isUnfit, instead }: Interception,
): (plain: PlainAnswer) => boolean {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  }
  let isAside = false

  function send({ status, headers, body }: PlainAnswer): void {
    if (response.destroyed || response.headersSent) return
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    original.writeHead(status, headers)
    original.end(body)
  }

  function isPutAside(): boolean {
    if (isAside) return true
    if (response.headersSent || !isUnfit(response)) return false
    isAside = true
    void instead().then(send, () => response.destroy())
    return true
  }

  const overriding = {
    writeHead(status: number, ...rest: unknown[]) {
      if (!response.headersSent) response.statusCode = status
      if (isPutAside()) return response
      return Reflect.apply(original.writeHead, response, [status, ...rest]) as ServerResponse
    },
    write(...args: unknown[]) {
      if (isPutAside()) return heard(args, true)
      return Reflect.apply(original.write, response, args) as boolean
    },
    end(...args: unknown[]) {
      if (isPutAside()) return heard(args, response)
      return Reflect.apply(original.end, response, args) as ServerResponse
    },
    flushHeaders() {
      if (!isPutAside()) original.flushHeaders()
    },
  }
  Object.assign(response, overriding)

  return (plain) => {
    if (response.headersSent || isAside) return false
    isAside = true
    send(plain)
    return true
  }
}

/** Whoever writes waits for his turn to go on. */
function heard<Result>(args: unknown[], result: Result): Result {
  const done = args.at(-1)
  if (typeof done === 'function') process.nextTick(done)
  return result
}
