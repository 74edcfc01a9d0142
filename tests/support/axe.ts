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
  await page.evaluate(axe.source)
  return page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), standards)
}

/**
 * Nothing on the page that WCAG 2.2 AA or axe's good practice forbids; a failure names each element.
 * Without JavaScript axe cannot run either: the same journey checks the same markup on the desktop.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return
  const { violations } = await analyse(page)
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }))
  expect(found, `axe on ${page.url()}`).toEqual([])
}
