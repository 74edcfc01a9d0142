import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoAccounts } from '@/prisma/seed/demo-world/people'
import { accountStates, publicStates, type Shown } from '../support/citizen-states'
import { note } from '../support/figures'
import { pageFaults } from '../support/page-faults'
import { type Installation, startInstallation } from '../support/production-server'
import { overhangInLargeText, shapeless } from '../support/reflow'
import { launchBrowser } from '../support/test-browser'

const desktop = { width: 1280, height: 800 }
const screens = [{ width: 320, height: 640 }, desktop]

let kesah: Installation
let browser: Browser

beforeAll(async () => {
  kesah = await startInstallation()
  browser = await launchBrowser()
}, 600_000)

afterAll(async () => {
  await browser.close()
  await kesah.stop()
})

async function aPage(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: kesah.url,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: desktop,
  })
  return context.newPage()
}

async function signedIn(): Promise<Page> {
  const page = await aPage()
  const citizen = demoAccounts.find(({ role }) => role === 'citizen')
  await page.goto('/masuk')
  await page.locator('[name=email]').fill(citizen?.email ?? '')
  await page.locator('[name=password]').fill(citizen?.password ?? '')
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForURL('**/akun')
  return page
}

/** What is wrong with the page as it stands, on each screen, in each colouring. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await pageFaults(page, screens)
  if ((await overhangInLargeText(page)) > 0) faults.push('scrolls sideways at 200 % text')
  for (const control of await shapeless(page)) faults.push(`forced colours: ${control}`)
  await page.setViewportSize(desktop)
  return faults
}

/** Faults by page and state; how many states there were. */
async function walk(page: Page, states: AsyncGenerator<Shown>) {
  const faulty: Record<string, string[]> = {}
  let seen = 0
  for await (const { page: shown, state } of states) {
    seen += 1
    const faults = await faultsOf(page)
    if (faults.length === 0) continue
    faulty[`${shown} ${state}`] = faults
    console.error(shown, state, faults)
  }
  return { faulty, seen }
}

it(
  'every page open to everybody, in each of its states, is for everyone',
  { timeout: 1_200_000 },
  async () => {
    const page = await aPage()
    const { faulty, seen } = await walk(page, publicStates(page))
    note(`${seen} states × 2 screens × 2 colourings`)
    expect(faulty).toEqual({})
  },
)

it('every page of an account is for everyone', async () => {
  const page = await signedIn()
  const { faulty, seen } = await walk(page, accountStates(page))
  note(`${seen} states × 2 screens × 2 colourings`)
  expect(faulty).toEqual({})
})

const unfit = `<!doctype html><html lang="id"><title>Uji</title><main><h1>Uji</h1><input>
<div style="width: 700px">lebar</div>
<button style="border: none; appearance: none">Kirim</button></main></html>`

it('a page that is not for everyone is found out', async () => {
  const page = await aPage()
  await page.setContent(unfit)
  const faults = (await faultsOf(page)).join('\n')
  expect(faults).toContain('label at ')
  expect(faults).toContain('scrolls sideways at 320')
  expect(faults).toContain('scrolls sideways at 200 % text')
  expect(faults).toContain('forced colours: <button')
})
