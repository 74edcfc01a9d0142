// Facts about the life cycle, kept apart from whatever runs them: the unit suite runs each once
// (tests/unit/life-cycle.test.ts); the proof of mutations runs them against every mutation of the table.

export interface Fact {
  readonly name: string
  /** @throws when it is not so */
  readonly run: () => void
}

/** A row as a function takes it. */
type Words<Row extends readonly unknown[]> = { -readonly [Index in keyof Row]: Row[Index] }

/** The words of a test file, for a list that is run later, and more than once. */
export function collect() {
  const facts: Fact[] = []
  const titles: string[] = []

  function describe(title: string, tell: () => void): void {
    titles.push(title)
    tell()
    titles.pop()
  }

  function fact(name: string, run: () => void): void {
    facts.push({ name: [...titles, name].join(', '), run })
  }

  /** `%s` stands for the first word of each row. */
  function each<Row extends readonly unknown[]>(rows: readonly Row[]) {
    return (name: string, run: (...row: Words<Row>) => void) => {
      for (const row of rows) fact(name.replace('%s', String(row[0])), () => run(...row))
    }
  }

  return { facts, describe, it: Object.assign(fact, { each }) }
}
