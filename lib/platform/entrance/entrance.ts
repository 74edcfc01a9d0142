// What stands before the application: requests that nobody can read, bodies that do not come on, and
// answers that nobody should see. Everything else goes through as it is.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Bodies, type Body, type Excess, type Sender } from '@/lib/platform/entrance/bodies'
import type { DatabaseWatch } from '@/lib/platform/entrance/database-watch'
import { malformedIn } from '@/lib/platform/entrance/malformed'
import { type Asker, plainAnswer, type Reason } from '@/lib/platform/entrance/plain-answer'
import { putAside } from '@/lib/platform/entrance/put-aside'
import { readTyped, type Typed } from '@/lib/platform/entrance/typed-form'
import { clientAddress, directAddress, siteOf } from '@/lib/platform/client-address'
import { isOwnOrigin, pathHeader } from '@/lib/platform/origin'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Surroundings {
  appUrl: string
  trustedProxy: number
  watch: Pick<DatabaseWatch, 'isAway' | 'look'>
}

export interface Entrance {
  listen: RequestListener
  /** Answers those who still wait for an answer that cannot come any more. */
  dismissWaiting: () => void
  stop: () => void
}

/** A step that is as good as done shall be able to say so. */
const lastMoment = 2000

export function openEntrance(handle: Handle, surroundings: Surroundings): Entrance {
  const bodies = new Bodies()
  const waiting = new Set<Visit>()
  return {
    listen(request, response) {
      const visit = new Visit(request, response, surroundings)
      waiting.add(visit)
      response.once('close', () => waiting.delete(visit))
      visit.receive(bodies, handle)
    },
    dismissWaiting() {
      const visits = [...waiting]
      setTimeout(() => {
        if (!surroundings.watch.isAway()) return
        for (const visit of visits) if (waiting.has(visit)) visit.dismiss()
      }, lastMoment).unref()
    },
    stop() {
      bodies.stop()
    },
  }
}

/** One request and its answer. */
class Visit {
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  readonly #around: Surroundings
  readonly #address: string
  #body: Body | undefined
  #take: ReturnType<typeof putAside>

  constructor(request: IncomingMessage, response: ServerResponse, around: Surroundings) {
    this.#request = request
    this.#response = response
    this.#around = around
    this.#address = request.url ?? '/'
    this.#take = putAside(response, {
      isUnfit: () => this.#isUnfit(),
      instead: async () => {
        if (response.statusCode >= 500) await around.watch.look()
        return plainAnswer(this.#reason(), await this.#asker())
      },
    })
  }

  receive(bodies: Bodies, handle: Handle): void {
    const wrong = malformedIn(this.#request.method ?? '', this.#address)
    if (wrong) {
      void this.#answer(wrong)
      return
    }
    const excess = this.#follow(bodies)
    if (excess) void this.#answer(excess)
    else if (this.#around.watch.isAway() && this.#needsDatabase()) this.#answerOnceHere()
    else void handle(this.#request, this.#response)
  }

  /** For whom nothing can come any more. */
  dismiss(): void {
    if (this.#needsDatabase()) void this.#answer('away')
  }

  #follow(bodies: Bodies): Excess | null {
    if (this.#request.method !== 'POST') return null
    const body = bodies.follow(this.#request, this.#sender(), (excess) => void this.#answer(excess))
    if (typeof body === 'string') return body
    this.#body = body
    return null
  }

  #sender(): Sender {
    const { trustedProxy } = this.#around
    const address =
      trustedProxy > 0
        ? clientAddress(this.#headers(), trustedProxy)
        : directAddress(this.#request.socket.remoteAddress)
    return { address, network: address && siteOf(address) }
  }

  #headers(): Headers {
    const headers = new Headers()
    for (const [name, value] of Object.entries(this.#request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    headers.set(pathHeader, this.#address)
    return headers
  }

  /** Nobody else reads what is sent: what it says is to be shown. */
  #answerOnceHere(): void {
    this.#request.once('end', () => void this.#answer('away'))
    this.#request.resume()
  }

  async #answer(reason: Reason): Promise<void> {
    const plain = plainAnswer(reason, await this.#asker())
    const isUnread = !this.#request.complete
    if (isUnread) plain.headers['connection'] = 'close'
    if (!this.#take(plain)) {
      if (isUnread) this.#request.destroy()
      return
    }
    // What still comes is not waited for.
    if (isUnread) this.#response.once('finish', () => this.#request.destroy())
  }

  async #asker(): Promise<Asker> {
    const headers = this.#headers()
    const { appUrl } = this.#around
    return {
      headers,
      address: this.#address,
      isHttps: appUrl.startsWith('https:'),
      typed: isOwnOrigin(headers, appUrl) ? await this.#typed(headers) : null,
    }
  }

  async #typed(headers: Headers): Promise<Typed | null> {
    if (!this.#body) return null
    return readTyped(headers.get('content-type'), this.#body.content())
  }

  /** What runs without it, and what says itself that it is away: health, and forms sent by a script. */
  #needsDatabase(): boolean {
    if (this.#request.headers['next-action'] !== undefined) return false
    return !/^\/(_next\/|api\/health\/|offline(\?|$)|[\w.-]+\.(js|svg|png|ico|webmanifest|css)(\?|$))/.test(
      this.#address,
    )
  }

  /** Of the application's own answers those that it has no words for, and any to a form it does not know. */
  #isUnfit(): boolean {
    const { statusCode } = this.#response
    if (statusCode < 400 || this.#request.headers['next-action'] !== undefined) return false
    if (this.#response.hasHeader('x-nextjs-action-not-found')) return true
    const type = String(this.#response.getHeader('content-type') ?? '')
    if (statusCode >= 500) return !/json|x-component/.test(type)
    return [400, 405, 413].includes(statusCode) && !/json|html|x-component/.test(type)
  }

  #reason(): Reason {
    const { statusCode } = this.#response
    if (this.#response.hasHeader('x-nextjs-action-not-found')) return 'stale'
    if (statusCode >= 500) return this.#around.watch.isAway() ? 'away' : 'trouble'
    const reasons: Record<number, Reason> = { 405: 'method', 413: 'tooLarge' }
    return reasons[statusCode] ?? 'unreadable'
  }
}
