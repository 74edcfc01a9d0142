import { DomainError } from '@/lib/kernel/errors'

/**
 * Lets `parallel` pieces of work through at a time and `waiting` more queue; the next is refused at
 * once, which is kinder than a minute of waiting for everyone.
 */
export function turnstile(parallel: number, waiting: number) {
  let running = 0
  const queue: (() => void)[] = []

  async function enter(): Promise<void> {
    if (running < parallel) {
      running += 1
      return
    }
    if (queue.length >= waiting) throw new DomainError('too_busy')
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  function leave(): void {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  /** @throws {DomainError} too_busy */
  return async function pass<T>(work: () => Promise<T>): Promise<T> {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
