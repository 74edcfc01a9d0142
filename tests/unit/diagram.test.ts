import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { lifecycleDiagram } from '@/lib/complaints/rules/diagram'

const page = path.resolve(import.meta.dirname, '../../docs/life-cycle.md')
const block = /<!-- life cycle: generated -->([\s\S]*)<!-- life cycle: end -->/

it('docs/life-cycle.md draws the life cycle as the table has it (npm run -s kesah -- diagram)', () => {
  const drawn = block.exec(readFileSync(page, 'utf8'))?.[1]
  expect(drawn?.trim()).toBe(lifecycleDiagram())
})

it('draws what moves a complaint, and lists what does not', () => {
  const diagram = lifecycleDiagram()
  expect(diagram).toContain(
    '[*] --> submitted: submit (citizen or clerk or verifier or admin or officer or head)\n',
  )
  expect(diagram).toContain('answered --> closed: close (citizen or clock)\n')
  expect(diagram).toContain('withdrawn --> [*]\n')
  expect(diagram).not.toContain('answered --> [*]')
  expect(diagram).toContain('- `inform` by officer, when referred, in_progress')
})
