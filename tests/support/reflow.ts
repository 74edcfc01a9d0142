// Whether a page can be read in ways that most people never see it: narrow, in letters twice as large,
// in the system's own few colours.

import type { Page } from '@playwright/test'

/** How far the page reaches beyond its window, in CSS pixels; a reader would scroll sideways. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** 320 CSS pixels are what 400 % zoom leaves of 1280. */
export async function overhangAt320(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 })
  return overhang(page)
}

/** Text alone twice as large, as phones set it, in a window of 640. */
export async function overhangInLargeText(page: Page): Promise<number> {
  await page.setViewportSize({ width: 640, height: 800 })
  const set = (size: string) =>
    page.evaluate((value) => (document.documentElement.style.fontSize = value), size)
  await set('200%')
  const found = await overhang(page)
  await set('')
  return found
}

/** Buttons and fields that nobody could tell from the page once its colours are gone. */
export async function shapeless(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const found = await page.evaluate(() => {
    const controls = document.querySelectorAll('button, input:not([type=hidden]), select, textarea')
    const isBare = (element: Element) => {
      const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(element)
      const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0
      return element.checkVisibility() && !hasEdge && appearance === 'none'
    }
    return [...controls].filter(isBare).map((element) => element.outerHTML.slice(0, 120))
  })
  await page.emulateMedia({ forcedColors: 'none' })
  return found
}
