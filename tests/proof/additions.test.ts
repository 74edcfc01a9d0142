// A house in which nothing can be forgotten: what a city is likely to want more of is added to a copy,
// and everything that it then lacks is named by the compiler or by a test.

import { describe, expect, it } from 'vitest'
import { additions, type Addition } from '../support/additions'
import { HouseCopy } from '../support/house-copy'

function apply(copy: HouseCopy, edits: Addition['begun']): void {
  for (const { file, after, put } of edits) {
    const source = copy.read(file)
    if (!source.includes(after)) throw new Error(`${file} has no ${after}`)
    copy.write(file, source.replace(after, (found) => found + put).trimEnd())
  }
}

/** Each as often as it is said, shortest first to read. */
function namedIn(copy: HouseCopy): Set<string> {
  const failing = copy.failingTests()
  const said = failing.map((test) => test.said).join('\n')
  const paths = said.match(/(?:app|components|lib|tests)\/[\w/()[\].-]+\.tsx?/g) ?? []
  return new Set([...copy.typeErrors(), ...failing.map(({ file }) => file), ...paths])
}

describe.each(additions)('$what', ({ begun, touchesSchema, owed, demanded = [] }) => {
  it('is asked for everywhere that it has to stand, and nowhere else', ({ task }) => {
    const copy = new HouseCopy()
    try {
      apply(copy, begun)
      if (touchesSchema) copy.generateClient()
      const named = namedIn(copy)
      const needed = [...new Set(owed.map(({ file }) => file))]
      const unnamed = needed.filter((file) => !named.has(file))
      expect(unnamed, 'nobody asks for these').toEqual([])
      apply(copy, owed)
      expect(copy.typeErrors()).toEqual([])
      const failing = copy.failingTests().map(({ file }) => file)
      expect(failing.sort()).toEqual([...demanded].sort())
      const begunIn = [...new Set(begun.map(({ file }) => file))].join(', ')
      task.meta.figures = [
        `begun in ${begunIn}`,
        `asked for in ${needed.join(', ')}`,
        demanded.length > 0 && `a person decides: ${demanded.join(', ')}`,
      ]
        .filter(Boolean)
        .join('; ')
    } finally {
      copy.remove()
    }
  })
})
