// What the documents say of the house is so: paths exist, each room has its line, and the door is short.

import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: root })]

/** Folders below these, which hold files themselves. */
function rooms(...homes: string[]): string[] {
  return globSync(
    homes.map((home) => `${home}/**/`),
    { cwd: root },
  )
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => !homes.includes(folder))
    .filter((folder) => readdirSync(path.join(root, folder)).some((name) => name.includes('.')))
}

/** Paths that stand as code; those with a place left open tell how, not where. */
function pathsIn(text: string): string[] {
  const asCode = text.matchAll(
    /`((?:app|components|docs|lib|prisma|public|tests)\/[^`\s<>*{}]+|proxy\.ts)`/g,
  )
  return [...asCode].flatMap(([, name]) => name ?? [])
}

describe('the documents', () => {
  it.each(documents)('%s names only what is there', (document) => {
    const missing = pathsIn(read(document)).filter((name) => !existsSync(path.join(root, name)))
    expect(missing).toEqual([])
  })

  it.each(documents)('%s links only to what is there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)]
    const missing = links
      .map(([, link = '']) => path.join(path.dirname(document), link))
      .filter((target) => !existsSync(path.join(root, target)))
    expect(missing).toEqual([])
  })

  it('have one line for each room, and none for a room that is gone', () => {
    const lines = [...read('docs/house.md').matchAll(/^- `([^`]+)\/` — /gm)].flatMap(
      ([, room]) => room ?? [],
    )
    const told = lines.filter((room) => room !== 'lib/complaints/commands')
    expect(told.sort()).toEqual(rooms('lib/complaints', 'components').sort())
  })

  it('begin with a README of one screen', () => {
    expect(statSync(path.join(root, 'README.md')).size).toBeLessThanOrEqual(7_000)
  })
})

it('half of the files are of fifty lines or fewer', () => {
  const lengths = globSync('{app,components,lib}/**/*.{ts,tsx,mjs}', { cwd: root })
    .map((file) => read(file).split('\n').length - 1)
    .sort((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50)
})
