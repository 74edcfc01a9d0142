// What every journey starts from: `import { expect, test } from '../support/journey'`.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Page, test as base } from '@playwright/test'
import { serverVariables } from './production-server'

export { expectNoAxeViolations } from './axe'
export { expect } from '@playwright/test'

/** The people of the demo world, by the first part of their address. */
type Person =
  'ani' | 'agus' | 'budi' | 'citra' | 'dodi' | 'eka' | 'fajar' | 'gita' | 'indra' | 'lina'

interface DemoAccount {
  email: string
  password: string
}

function fromServer(name: keyof typeof serverVariables): string {
  const value = process.env[serverVariables[name]]
  if (!value) throw new Error('The production server was not started by the global setup.')
  return value
}

/** Where the server keeps its files; the mails that it sends lie in its folder `mail`. */
export function dataDirectory(): string {
  return fromServer('dataDir')
}

function accountOf(person: Person): DemoAccount {
  const file = path.join(fromServer('dataDir'), 'demo.json')
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as { accounts: DemoAccount[] }
  const account = accounts.find(({ email }) => email.startsWith(`${person}@`))
  if (!account) throw new Error(`The demo world has no account of ${person}.`)
  return account
}

/** Signs this page in by the form, as the person would. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const { email, password } = accountOf(person)
  await page.goto('/masuk')
  await page.getByLabel('Surel', { exact: true }).fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/masuk')
}

interface Journey {
  /** A page of its own, in a browser of its own, where this person has signed in. */
  as: (person: Person) => Promise<Page>
}

export const test = base.extend<Journey>({
  baseURL: async ({}, use) => use(fromServer('url')),
  as: async ({ browser, baseURL }, use) => {
    const pages: Page[] = []
    await use(async (person) => {
      const context = await browser.newContext(baseURL ? { baseURL } : {})
      const page = await context.newPage()
      pages.push(page)
      await signIn(page, person)
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
  },
})
