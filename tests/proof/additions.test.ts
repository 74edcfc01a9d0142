// A house in which nothing can be forgotten: what a city is likely to want more of is added to a copy,
// and everything that it then lacks is named by the compiler or by a test.

import { describe, expect, it } from 'vitest'
import { additions, type Addition } from '../support/additions'
import { HouseCopy } from '../support/house-copy'

function namesIn(edits: Addition['owed'], named: Set<string>): string {
  return [...new Set(edits.map(({ file }) => file))].filter((file) => named.has(file)).join(', ')
}

function apply(copy: HouseCopy, edits: Addition['begun']): void {
  for (const { file, after, put } of edits) {
    const source = copy.read(file)
    if (!source.includes(after)) throw new Error(`${file} has no ${after}`)
    copy.write(file, source.replace(after, (found) => found + put).trimEnd())
  }
}

/** Tests that fail, and the files that they speak of. */
function namedByTests(copy: HouseCopy): Set<string> {
  const failing = copy.failingTests()
  const said = failing.map((test) => test.said).join('\n')
  const paths = said.match(/(?:app|components|lib|tests)\/[\w/()[\].-]+\.tsx?/g) ?? []
  return new Set([...failing.map(({ file }) => file), ...paths])
}

describe.each(additions)('$what', ({ begun, touchesSchema, owed, demanded = [] }) => {
  it('is asked for everywhere that it has to stand, and nowhere else', ({ task }) => {
    const copy = new HouseCopy()
    try {
      apply(copy, begun)
      if (touchesSchema) copy.generateClient()
      const byCompiler = new Set(copy.typeErrors())
      apply(
        copy,
        owed.filter(({ file }) => byCompiler.has(file)),
      )
      const left = owed.filter(({ file }) => !byCompiler.has(file))
      const byTests = left.length > 0 ? namedByTests(copy) : new Set<string>()
      expect(left.filter(({ file }) => !byTests.has(file))).toEqual([])
      apply(copy, left)
      expect(copy.typeErrors()).toEqual([])
      const failing = copy.failingTests().map(({ file }) => file)
      expect(failing.sort()).toEqual([...demanded].sort())
      const begunIn = [...new Set(begun.map(({ file }) => file))].join(', ')
      task.meta.figures = [
        `begun in ${begunIn}`,
        `asked for by the compiler in ${namesIn(owed, byCompiler)}`,
        left.length > 0 && `by a test in ${namesIn(left, byTests)}`,
        demanded.length > 0 && `a person decides: ${demanded.join(', ')}`,
      ]
        .filter(Boolean)
        .join('; ')
    } finally {
      copy.remove()
    }
  })
})
