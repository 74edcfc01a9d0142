/** How long reference data may lag behind the database: a change by the operator shows within a minute. */
const keptFor = 60_000

/**
 * Remembers, in this process, what `read` gave for each key. A failed read is not remembered. Only
 * for reference data, which is the same for everyone, and keys that a visitor cannot make up.
 */
export function cachedByKey<Value>(
  read: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, { readAt: number; value: Promise<Value> }>()
  return (key) => {
    const known = kept.get(key)
    const now = performance.now()
    if (known && now - known.readAt < keptFor) return known.value
    const value = read(key)
    kept.set(key, { readAt: now, value })
    void value.catch(() => kept.delete(key))
    return value
  }
}
