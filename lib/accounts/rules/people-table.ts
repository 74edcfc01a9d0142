// A table of people as somebody pastes it out of a spreadsheet: one person a line, cells parted by
// semicolons, commas or tabs, in the order name, e-mail, role, agency, telephone. A head line may stay.

import { trimmed } from '@/lib/kernel/typed-text'
import { inviteInput, type InviteInput } from '@/lib/accounts/input'
import { roleLabels } from '@/lib/accounts/rules/labels'

export interface PersonLine {
  /** Counted from 1, as a spreadsheet does. */
  line: number
  name: string
  email: string
  /** Null where something is wrong with it. */
  person: InviteInput | null
  /** What is wrong, in words; empty where nothing is. */
  faults: string[]
}

/** More than this is not one city hall's officers. */
const mostPeople = 200

export function readPeopleTable(table: string): PersonLine[] {
  return table
    .split(/\r?\n/)
    .map((text, index) => ({ cells: cellsOf(text), line: index + 1 }))
    .filter(({ cells }) => cells.some(Boolean) && !isHead(cells))
    .slice(0, mostPeople)
    .map(({ cells, line }) => lineOf(cells, line))
}

function cellsOf(text: string): string[] {
  const mark = [';', '\t', ','].find((one) => text.includes(one)) ?? ';'
  return text.split(mark).map((cell) => trimmed(cell).replace(/^"(.*)"$/, '$1'))
}

function isHead(cells: readonly string[]): boolean {
  return cells.some((cell) => /^(e-?mail|surel)$/i.test(cell))
}

function lineOf(cells: readonly string[], line: number): PersonLine {
  const cell = (at: number) => cells[at] ?? ''
  const [name, email] = [cell(0), cell(1)]
  const person = { name, email, role: roleOf(cell(2)), agency: cell(3).toUpperCase() }
  const parsed = inviteInput.safeParse({ ...person, phone: cell(4) })
  return {
    ...{ line, name, email },
    faults: parsed.error?.issues.map(({ message }) => message) ?? [],
    person: parsed.data ? { ...parsed.data, agency: parsed.data.agency ?? '' } : null,
  }
}

/** By its code or by the words that people use; left empty, an officer is meant. */
function roleOf(word: string): string {
  const plain = word.toLowerCase()
  const known = Object.entries(roleLabels).find(
    ([code, label]) => code === plain || label.toLowerCase() === plain,
  )
  return plain === '' ? 'officer' : (known?.[0] ?? plain)
}
