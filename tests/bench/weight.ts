import { type BrowserContextOptions, chromium } from '@playwright/test'
import playwright from '../playwright.config'
import { type FirstLoad, firstLoad, firstLoads } from '../support/first-load'
import { signIn } from '../support/journey'

/** First-load bytes of each page of Kesah; the bare page stands first, as the framework's own share. */
export async function measureWeight(origins: {
  kesah: string
  bare: string
}): Promise<[page: string, load: FirstLoad][]> {
  const browser = await chromium.launch(playwright.use?.launchOptions)
  const pageAt = async (baseURL: string) => {
    const options: BrowserContextOptions = { baseURL, locale: 'id-ID' }
    return (await browser.newContext(options)).newPage()
  }
  try {
    const loads: [string, FirstLoad][] = []
    loads.push(['bare page', await firstLoad(await pageAt(origins.bare), '/')])
    const officer = await pageAt(origins.kesah)
    await signIn(officer, 'budi')
    for await (const entry of firstLoads(await pageAt(origins.kesah), officer)) loads.push(entry)
    return loads
  } finally {
    await browser.close()
  }
}
