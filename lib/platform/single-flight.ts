/**
 * The same task, never twice at once in this process. Whoever asks while it runs gets one more run,
 * which begins after he asked; all who ask meanwhile share it.
 */
export function singleFlight(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined
  let next: Promise<void> | undefined

  function begin(): Promise<void> {
    next = undefined
    current = run().finally(() => (current = undefined))
    return current
  }

  return () => {
    if (!current) return begin()
    next ??= current.then(begin, begin)
    return next
  }
}
