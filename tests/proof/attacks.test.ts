// Each attack that once succeeded, tried on the production build; and on the same house without the
// guards, where it has to succeed: else it would prove nothing.

import type { Browser } from '@playwright/test'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '@/lib/platform/embedded-postgres'
import type { AttackedHouse } from '../support/attacked-house'
import { attacks } from '../support/attacks'
import { HouseCopy } from '../support/house-copy'
import { startInstallation } from '../support/production-server'
import { launchBrowser } from '../support/test-browser'

const root = process.cwd()
const unguarded = new HouseCopy()
let browser: Browser
let guardedHouse: AttackedHouse
let openHouse: AttackedHouse

async function open(folder: string): Promise<AttackedHouse> {
  const kesah = await startInstallation({ TRUSTED_PROXY: '1' }, folder)
  const { url } = await openEmbeddedDatabase(kesah.dataDir)
  const database = new pg.Client(url)
  await database.connect()
  return { ...kesah, folder, browser, database }
}

async function close(house: AttackedHouse | undefined): Promise<void> {
  await house?.database.end()
  await house?.stop()
}

beforeAll(async () => {
  for (const { guards } of attacks) {
    for (const { file, standing, instead } of guards) unguarded.replace(file, standing, instead)
  }
  unguarded.furnish()
  browser = await launchBrowser()
  guardedHouse = await open(root)
  openHouse = await open(unguarded.folder)
}, 600_000)

afterAll(async () => {
  await close(guardedHouse)
  await close(openHouse)
  await browser.close()
  unguarded.remove()
})

describe.each(attacks)('$what', ({ tryIt }) => {
  it('fails', async () => {
    expect(await tryIt(guardedHouse)).toBe(false)
  })

  it('succeeds where its guard is missing', async () => {
    expect(await tryIt(openHouse)).toBe(true)
  })
})
