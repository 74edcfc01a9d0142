// What every journey starts from: `import { expect, test } from '../support/journey'`.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, type Page, test as base } from '@playwright/test'
import { serverVariables } from './production-server'
import { type Credentials, signInBy } from './sign-in'

export { expectNoAxeViolations } from './axe'
export { expect } from '@playwright/test'

/** The people of the demo world, by the first part of their address. */
type Person =
  'ani' | 'agus' | 'budi' | 'citra' | 'dodi' | 'eka' | 'fajar' | 'gita' | 'indra' | 'lina'

function fromServer(name: keyof typeof serverVariables): string {
  const value = process.env[serverVariables[name]]
  if (!value) throw new Error('The production server was not started by the global setup.')
  return value
}

/** Where the server keeps its files; the mails that it sends lie in its folder `mail`. */
export function dataDirectory(): string {
  return fromServer('dataDir')
}

function accountOf(person: Person): Credentials {
  const file = path.join(fromServer('dataDir'), 'demo.json')
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as { accounts: Credentials[] }
  const account = accounts.find(({ email }) => email.startsWith(`${person}@`))
  if (!account) throw new Error(`The demo world has no account of ${person}.`)
  return account
}

/** Signs this page in as somebody of the demo world. */
export function signIn(page: Page, person: Person): Promise<void> {
  return signInBy(page, accountOf(person))
}

/** Cookies of somebody who has signed in, and when a journey last took them. */
interface SignedIn {
  cookies: Promise<StorageState>
  takenAt: number
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

/** Desks sign themselves out after half an hour in which nobody asks for anything. */
const keptFor = 20 * 60_000

async function cookiesOf(browser: Browser, person: Person): Promise<StorageState> {
  const context = await browser.newContext({ baseURL: fromServer('url') })
  await signIn(await context.newPage(), person)
  const cookies = await context.storageState()
  await context.close()
  return cookies
}

interface Journey {
  /** A page of its own, in a browser of its own, where this person has signed in. */
  as: (person: Person) => Promise<Page>
}

interface Journeys {
  /** Each person signs in by the form once; the journeys after that find it done. */
  signedIn: (person: Person) => Promise<StorageState>
}

export const test = base.extend<Journey, Journeys>({
  baseURL: async ({}, use) => use(fromServer('url')),
  signedIn: [
    async ({ browser }, use) => {
      const people = new Map<Person, SignedIn>()
      await use((person) => {
        const now = Date.now()
        const before = people.get(person)
        const isFresh = before !== undefined && now - before.takenAt < keptFor
        const cookies = isFresh ? before.cookies : cookiesOf(browser, person)
        people.set(person, { cookies, takenAt: now })
        return cookies
      })
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, baseURL, signedIn }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (person) => {
      const storageState = await signedIn(person)
      const context = await browser.newContext({ storageState, ...(baseURL && { baseURL }) })
      contexts.push(context)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})
