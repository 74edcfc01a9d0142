// What is being sent to us, and by whom. A body that does not come on keeps a connection, memory and a
// turn from others: each has its time, its least rate and its size, and each sender his share of them.

import type { IncomingMessage } from 'node:http'

/** Bytes, seconds, and how many at once. */
interface Bounds {
  readonly largest: number
  readonly longest: number
  /** Unfinished at once: of one sender, of a network of senders, of all. */
  readonly ofOne: number
  readonly ofNetwork: number
  readonly ofAll: number
}

const mebi = 1024 * 1024

/** Files go to addresses of their own; all else is text. */
const files: Bounds = { largest: 256 * mebi, longest: 600, ofOne: 12, ofNetwork: 36, ofAll: 160 }
const texts: Bounds = { largest: mebi, longest: 60, ofOne: 48, ofNetwork: 144, ofAll: 800 }

const filePath = /^\/(api\/uploads|lacak\/[^/?]+\/foto|petugas\/aduan\/[^/?]+\/bukti)(?=$|\?)/

/** Bytes a second, from this many seconds on: less than the slowest phone sends. */
const leastRate = 1024
const headStart = 12

/** Kept of what was sent, to be shown again when it could not be handed over. */
const mostKept = mebi / 2

export type Excess = 'tooLarge' | 'tooSlow' | 'busy'

export interface Sender {
  /** Null: not known, so only all together are bounded. */
  address: string | null
  network: string | null
}

export interface Body {
  /** What has come so far, from its beginning. */
  content: () => Buffer
  /** Whether that is all of it. */
  isWhole: () => boolean
}

interface Followed {
  request: IncomingMessage
  sender: Sender
  bounds: Bounds
  received: number
  /** Seconds in which it could have come. */
  waited: number
  onExcess: (excess: Excess) => void
}

export class Bodies {
  readonly #followed = new Set<Followed>()
  readonly #timer: NodeJS.Timeout

  constructor(everySeconds = 1) {
    this.#timer = setInterval(() => {
      this.#look(everySeconds)
    }, everySeconds * 1000).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Follows a body until it is here; null where its sender, or all, send too much at once already. */
  follow(
    request: IncomingMessage,
    sender: Sender,
    onExcess: (excess: Excess) => void,
  ): Body | Excess {
    const bounds = filePath.test(request.url ?? '') ? files : texts
    if (Number(request.headers['content-length']) > bounds.largest) return 'tooLarge'
    if (this.#isFull(bounds, sender)) return 'busy'
    const followed: Followed = { request, sender, bounds, received: 0, waited: 0, onExcess }
    this.#followed.add(followed)
    const chunks: Buffer[] = []
    const push = request.push.bind(request)
    request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
      if (chunk === null) this.#followed.delete(followed)
      else this.#take(followed, chunk, chunks)
      return push(chunk, encoding)
    }
    request.once('close', () => this.#followed.delete(followed))
    return {
      content: () => Buffer.concat(chunks),
      isWhole: () => request.complete && followed.received <= mostKept,
    }
  }

  #take(followed: Followed, chunk: Buffer, chunks: Buffer[]): void {
    if (followed.received + chunk.length <= mostKept) chunks.push(chunk)
    followed.received += chunk.length
    if (followed.received > followed.bounds.largest) this.#end(followed, 'tooLarge')
  }

  #isFull(bounds: Bounds, { address, network }: Sender): boolean {
    const same = [...this.#followed].filter((other) => other.bounds === bounds)
    const by = (name: keyof Sender, value: string | null) =>
      value === null ? 0 : same.filter(({ sender }) => sender[name] === value).length
    return (
      same.length >= bounds.ofAll ||
      by('address', address) >= bounds.ofOne ||
      by('network', network) >= bounds.ofNetwork
    )
  }

  #look(seconds: number): void {
    for (const followed of this.#followed) {
      const { request, bounds, received } = followed
      // What waits to be read by us is no fault of whoever sent it.
      if (request.readableLength < request.readableHighWaterMark) followed.waited += seconds
      const least = (followed.waited - headStart) * leastRate
      if (followed.waited > bounds.longest || received < least) this.#end(followed, 'tooSlow')
    }
  }

  #end(followed: Followed, excess: Excess): void {
    if (this.#followed.delete(followed)) followed.onExcess(excess)
  }
}
