// What stands before the application: requests that nobody can read, bodies that do not come on, and
// answers that nobody should see. Everything else goes through as it is.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Bodies, type Body, type Excess, type Sender } from '@/lib/platform/entrance/bodies'
import type { DatabaseWatch } from '@/lib/platform/entrance/database-watch'
import { malformedIn } from '@/lib/platform/entrance/malformed'
import { type Asker, plainAnswer, type Reason } from '@/lib/platform/entrance/plain-answer'
import { putAside } from '@/lib/platform/entrance/put-aside'
import { isCall, readTyped, type Typed } from '@/lib/platform/entrance/typed-form'
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
        return plainAnswer(await this.#reason(), await this.#asker())
      },
    })
  }

  receive(bodies: Bodies, handle: Handle): void {
    const refused = this.#fault() ?? this.#follow(bodies)
    if (refused) void this.#answer(refused)
    else if (this.#around.watch.isAway() && this.#needsDatabase()) this.#answerOnceHere()
    else void handle(this.#request, this.#response)
  }

  /** For whom nothing can come any more. */
  dismiss(): void {
    if (this.#needsDatabase()) void this.#answer('away')
  }

  /** Pages of ours call an action with a form, always. */
  #fault(): Reason | null {
    const malformed = malformedIn(this.#request.method ?? '', this.#address)
    if (malformed) return malformed
    return this.#isCall() && !isMultipart(this.#request) ? 'unreadable' : null
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
    const typed = isOwnOrigin(headers, appUrl) ? await this.#typed() : null
    const isShown = typed !== null && !typed.isSecret && typed.fields.length > 0
    return {
      headers,
      address: this.#address,
      isHttps: appUrl.startsWith('https:'),
      typed: isShown ? typed : null,
    }
  }

  async #typed(): Promise<Typed | null> {
    if (!this.#body) return null
    return readTyped(this.#request.headers['content-type'] ?? null, this.#body.content())
  }

  /** Whether a script calls an action. */
  #isCall(): boolean {
    return this.#request.headers['next-action'] !== undefined
  }

  /** What runs without it, and what says itself that it is away: health, and forms sent by a script. */
  #needsDatabase(): boolean {
    if (this.#isCall()) return false
    return !/^\/(_next\/|api\/health\/|offline(\?|$)|[\w.-]+\.(js|svg|png|ico|webmanifest|css)(\?|$))/.test(
      this.#address,
    )
  }

  /** Of the application's own answers those that it has no words for, and any to a form it does not know. */
  #isUnfit(): boolean {
    const { statusCode } = this.#response
    if (statusCode < 400) return false
    const type = String(this.#response.getHeader('content-type') ?? '')
    if (statusCode >= 500) return this.#isCall() || !/json|x-component/.test(type)
    // The page that sent it knows what to say.
    if (this.#isCall()) return false
    if (this.#response.hasHeader('x-nextjs-action-not-found')) return true
    return [400, 405, 413].includes(statusCode) && !/json|html|x-component/.test(type)
  }

  async #reason(): Promise<Reason> {
    const { statusCode } = this.#response
    if (this.#response.hasHeader('x-nextjs-action-not-found')) return 'stale'
    if (statusCode < 500) return clientFaults[statusCode] ?? 'unreadable'
    if (this.#around.watch.isAway()) return 'away'
    return (await this.#isGarbage()) ? 'unreadable' : 'trouble'
  }

  /** Whether what was sent, and not we, is the fault. */
  async #isGarbage(): Promise<boolean> {
    if (!this.#body?.isWhole()) return false
    const typed = await this.#typed()
    return typed !== null && (typed.isBroken || (this.#isCall() && !isCall(typed)))
  }
}

const clientFaults: Record<number, Reason> = { 405: 'method', 413: 'tooLarge' }

function isMultipart({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.startsWith('multipart/form-data') === true
}
