/**
 * Does `run` for each item, one after the other. What fails for one does not keep the others; the
 * failures are thrown together at the end.
 * @throws {AggregateError}
 */
export async function forEachIsolated<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  for (const item of items) {
    await run(item).catch((error: unknown) => failures.push(error))
  }
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new AggregateError(failures, `${failures.length} failures`)
}
