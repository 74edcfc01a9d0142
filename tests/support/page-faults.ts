import type { Page } from '@playwright/test'
import { axeViolations } from './axe'
import { overhangAt320 } from './reflow'

const schemes = ['light', 'dark'] as const

/** What axe finds on the page as it stands, on each screen, in each colouring; and whether it scrolls sideways. */
export async function pageFaults(
  page: Page,
  screens: readonly { width: number; height: number }[],
): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    for (const screen of screens) {
      await page.setViewportSize(screen)
      for (const { id, elements } of await axeViolations(page)) {
        faults.push(`${colorScheme} ${screen.width}: ${id} at ${elements.join(', ')}`)
      }
    }
  }
  if ((await overhangAt320(page)) > 0) faults.push('scrolls sideways at 320')
  return faults
}
