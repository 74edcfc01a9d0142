import { clientAddress, siteOf } from '@/lib/platform/client-address'
import { hasRoomForFiles } from '@/lib/platform/disk-room'
import { env } from '@/lib/platform/env'

const mebi = 1024 * 1024

/** Of all; of one sender; of a network of senders: nobody alone makes the others wait. */
const mostHeld = 256 * mebi
const mostOfOne = 64 * mebi
const mostOfNetwork = 128 * mebi

let held = 0

/** By sender and by network of senders; who holds nothing is not in it. */
const heldBy = new Map<string, number>()

/** The bytes of files that one request holds in memory, counted for whoever sent it. */
export class HeldBytes {
  /** Whether what it holds could be kept. */
  readonly isDiskFree: boolean
  readonly #counted: (readonly [string, number])[]
  #bytes = 0

  private constructor(headers: Headers, isDiskFree: boolean) {
    this.isDiskFree = isDiskFree
    const address = clientAddress(headers, env().trustedProxy)
    const site = address && siteOf(address)
    this.#counted = [
      ...(address ? ([[address, mostOfOne]] as const) : []),
      ...(site ? ([[site, mostOfNetwork]] as const) : []),
    ]
  }

  static async of(headers: Headers): Promise<HeldBytes> {
    return new HeldBytes(headers, await hasRoomForFiles())
  }

  /** Whether there is room for so much more; if so, it is taken. */
  take(bytes: number): boolean {
    const isFull = this.#counted.some(([who, most]) => (heldBy.get(who) ?? 0) + bytes > most)
    if (!this.isDiskFree || isFull || held + bytes > mostHeld) return false
    this.#add(bytes)
    return true
  }

  letGo(bytes: number): void {
    this.#add(-bytes)
  }

  letGoOfAll(): void {
    this.#add(-this.#bytes)
  }

  #add(bytes: number): void {
    this.#bytes += bytes
    held += bytes
    for (const [who] of this.#counted) {
      const now = (heldBy.get(who) ?? 0) + bytes
      if (now > 0) heldBy.set(who, now)
      else heldBy.delete(who)
    }
  }
}
