// A part lies with whom it serves: used by one route, beside that route; by two, in components. The kit
// of buttons and fields is for whoever comes.

import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const files = globSync('{app,components}/**/*.{ts,tsx}', { cwd: root })

function importedBy(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    const target = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name)
    return files.filter((one) => one === `${target}.ts` || one === `${target}.tsx`)
  })
}

/** Who imports each file. */
const users = Map.groupBy(
  files.flatMap((file) => importedBy(file).map((part) => ({ part, file }))),
  ({ part }) => part,
)

/** The folders below app/ whose pages show this part, by way of other parts too. */
function routesOf(part: string, seen = new Set<string>()): Set<string> {
  const routes = new Set<string>()
  for (const { file } of users.get(part) ?? []) {
    if (seen.has(file)) continue
    seen.add(file)
    if (file.startsWith('app/')) routes.add(path.dirname(file))
    else for (const route of routesOf(file, seen)) routes.add(route)
  }
  return routes
}

it('what lies in components serves more than one route', () => {
  const parts = files.filter((file) => /^components\/(?!ui\/)/.test(file))
  const homeless = parts
    .map((part) => ({ part, routes: [...routesOf(part)] }))
    .filter(({ routes }) => routes.length < 2)
  expect(parts.length).toBeGreaterThan(40)
  expect(homeless).toEqual([])
})
