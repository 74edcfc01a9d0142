// A house that is attacked, and what an attack is.

import type { Browser, Page } from '@playwright/test'
import type pg from 'pg'
import type { Installation } from './production-server'

/** An installation of the production build with its demo world, and the house that it runs from. */
export interface AttackedHouse extends Installation {
  folder: string
  browser: Browser
  /** As the owner of the database: to look, never to attack. */
  database: pg.Client
}

export interface Attack {
  what: string
  /** What stands in the way, and what stands there in the house without it. */
  guards: readonly { file: string; standing: string; instead: string }[]
  /** Tries it; whether it succeeded. */
  tryIt: (house: AttackedHouse) => Promise<boolean>
}

/** A browser of its own; without scripts what it sends can be seen and bent. */
export async function visit(
  { browser, url }: AttackedHouse,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled, locale: 'id-ID' })
  return context.newPage()
}
