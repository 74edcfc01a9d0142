import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  findGovernmentForHost,
  listAgencies,
  listDeadlineRules,
  listKelurahan,
} from '@/lib/agencies/reference/queries'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { PrismaClient } from '@/prisma/generated/client'
import { loadReference } from '@/prisma/seed/reference'
import { withChangedReference } from '@/tests/support/changed-reference'

const batam = '21.71'
const other = '21.72'
const today = new Date('2026-11-24T03:00:00Z')

let owner: PrismaClient
let added: number

beforeAll(async () => {
  owner = openDatabase(env().databaseUrl, 'owner')
  const change = {
    'government.json': (text: string) =>
      text
        .replace('"21.71"', `"${other}"`)
        .replace('"batam.go.id"', '"other.example"')
        .replace('"host": null', '"host": "kesah.other.example"'),
    'deadlines.json': (text: string) => text.replace('"complaint": 14', '"complaint": 21'),
  }
  await withChangedReference(change, async (folder) => {
    added = await loadReference(owner, folder)
  })
})

afterAll(() => owner.$disconnect())

test('a second government loads whole beside the first', async () => {
  expect(added).toBeGreaterThan(1_400)
  expect(await owner.area.count({ where: { governmentId: batam } })).toBe(76)
  expect(await owner.area.count({ where: { governmentId: other } })).toBe(76)
})

test('each host name shows its own government, and a foreign one none', async () => {
  expect((await findGovernmentForHost('KESAH.other.example:443')).id).toBe(other)
  await expect(findGovernmentForHost('kesah.example')).rejects.toThrow('unknown_government')
  await expect(findGovernmentForHost(null)).rejects.toThrow('unknown_government')
})

test('neither reads the rows of the other', async () => {
  const settlement = async (governmentId: string) => {
    const rules = await listDeadlineRules(governmentId)
    return rules
      .filter((rule) => rule.clock === 'settlement' && rule.class === 'complaint')
      .map((rule) => rule.workingDays)
  }
  expect(await settlement(batam)).toEqual([14])
  expect(await settlement(other)).toEqual([21])
  expect(await listAgencies(batam, today)).toHaveLength(63)
  expect(await listKelurahan(batam)).toHaveLength(12)
})
