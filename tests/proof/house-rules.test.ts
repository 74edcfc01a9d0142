import { beforeAll, describe, expect, it } from 'vitest'
import { type Caught, HouseCopy } from '../support/house-copy'
import {
  type SourceFile,
  companion,
  importViolations,
  lintViolations,
  soundImports,
  soundLint,
} from '../support/violations'

/** Writes the files into a copy of the tree and says which rules catch which of them. */
function inACopy(files: SourceFile[], look: (copy: HouseCopy) => Caught[]): Caught[] {
  const copy = new HouseCopy()
  try {
    for (const { file, source } of files) copy.write(file, source)
    return look(copy)
  } finally {
    copy.remove()
  }
}

function rulesThatCatch(file: string, caught: Caught[]): string[] {
  return caught.filter((each) => each.file === file).map((each) => each.rule)
}

describe('import rules', () => {
  let caught: Caught[] = []
  beforeAll(() => {
    const files = [...importViolations, ...soundImports, companion]
    caught = inACopy(files, (copy) => copy.importViolations())
  })

  it.each(importViolations)('$rule catches $file', ({ rule, file }) => {
    expect(rulesThatCatch(file, caught)).toContain(rule)
  })

  it.each(soundImports)('nothing catches $file', ({ file }) => {
    expect(rulesThatCatch(file, caught)).toEqual([])
  })
})

describe('lint rules', () => {
  let caught: Caught[] = []
  beforeAll(() => {
    const files = [...lintViolations, ...soundLint]
    caught = inACopy(files, (copy) => copy.lintViolations(files.map(({ file }) => file)))
  })

  it.each(lintViolations)('$rule catches $file', ({ rule, file }) => {
    expect(rulesThatCatch(file, caught)).toContain(rule)
  })

  it.each(soundLint)('no rule of the house catches $file', ({ file }) => {
    const ofTheHouse = rulesThatCatch(file, caught).filter((rule) => rule.startsWith('house/'))
    expect(ofTheHouse).toEqual([])
  })
})
