import { type Page, expect, test } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Evaluated, not added as a script: the page's own policy refuses foreign scripts, and should. */
async function analyse(page: Page): Promise<AxeResults> {
  // While one walks from page to page the old title is gone a moment before the new one stands; where
  // none ever comes, axe says so.
  await page
    .waitForFunction(() => document.title !== '', null, { timeout: 5_000 })
    .catch(() => null)
  await page.evaluate(axe.source)
  return page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), standards)
}

interface Violation {
  id: string
  help: string
  elements: string[]
}

/** What WCAG 2.2 AA or axe's good practice forbids on the page as it stands, and where. */
export async function axeViolations(page: Page): Promise<Violation[]> {
  const { violations } = await analyse(page)
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
}

/**
 * Nothing of that on the page; a failure names each element.
 * Without JavaScript axe cannot run either: the same journey checks the same markup on the desktop.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return
  expect(await axeViolations(page), `axe on ${page.url()}`).toEqual([])
}
