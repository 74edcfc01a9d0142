// What a page is like on a phone and a network that we choose, as Chromium itself measures it.

import type { Browser, Page } from '@playwright/test'

export interface Conditions {
  kilobits: number
  /** Milliseconds until an answer begins. */
  latency: number
  /** How many times slower than this machine; see processor.ts. */
  cpu: number
}

interface Vitals {
  /** Milliseconds. */
  fcp: number
  lcp: number
  inp: number
  cls: number
}

declare global {
  interface Window {
    vitals: Vitals
  }
}

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/** Runs in the page before anything of it. */
function collect() {
  window.vitals = { fcp: 0, lcp: 0, inp: 0, cls: 0 }
  const each = (type: string, take: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take))
    observer.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  }
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.vitals.fcp = startTime
  })
  each('largest-contentful-paint', ({ startTime }) => (window.vitals.lcp = startTime))
  each('event', (entry) => {
    const { duration, interactionId } = entry as PerformanceEventTiming & { interactionId: number }
    // Others are about the pointer passing over something.
    if (interactionId > 0) window.vitals.inp = Math.max(window.vitals.inp, duration)
  })
  each('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as Shift
    if (!hadRecentInput) window.vitals.cls += value
  })
}

/** A page of a browser that comes for the first time, under these conditions. */
export async function slowPage(
  browser: Browser,
  origin: string,
  { kilobits, latency, cpu }: Conditions,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  })
  await context.addInitScript(collect)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (kilobits * 1000) / 8,
    uploadThroughput: (kilobits * 1000) / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return page
}

/** Milliseconds until the first words stand on the screen. */
export async function firstPaint(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.vitals.fcp > 0)
  const fcp = await page.evaluate(() => window.vitals.fcp)
  await page.context().close()
  return fcp
}

/**
 * Taps what there is to tap as soon as it shows, while scripts are still coming, and once React has
 * taken the page over. A tap that falls into the taking over waits for it: how long that is, Lighthouse
 * judges (total-blocking-time).
 */
export async function vitalsOf(page: Page, path: string): Promise<Vitals> {
  await page.goto(path, { waitUntil: 'commit' })
  await tapAround(page)
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1')
    return heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
  })
  await page.waitForLoadState('networkidle')
  await tapAround(page)
  // The measure of a tap comes with the picture after it.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  const vitals = await page.evaluate(() => window.vitals)
  await page.context().close()
  return vitals
}

async function tapAround(page: Page): Promise<void> {
  await page.locator('h1').first().tap()
  const fields = page.locator('main :is(textarea, input[type=search], input[type=text], summary)')
  if ((await fields.count()) === 0) return
  await fields.first().tap()
  await page.keyboard.type('lampu')
}
