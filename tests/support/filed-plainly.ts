import { type Filled, PlainBrowser } from '../bench/plain-browser'
import type { Receipt } from './filing'

interface Answers {
  story: Filled
  place: Filled
  contact: Filled
}

/** What the page after sending gives the citizen to keep. */
function receiptIn(page: string): Receipt {
  const number = /data-number="([^"]+)"/.exec(page)?.[1] ?? ''
  const code = /data-code="([^"]+)"/.exec(page)?.[1] ?? ''
  return { number, code }
}

/** Answers the questions of all pages in this browser and sends the complaint. */
export async function sendPlainly(
  browser: PlainBrowser,
  { story, place, contact }: Answers,
): Promise<Receipt> {
  await browser.send('/lapor/cerita', story, '/api/uploads?lanjut=1')
  await browser.send('/lapor/lokasi', place)
  await browser.send('/lapor/kontak', contact)
  const receipt = await browser.get(await browser.send('/lapor/periksa', {}))
  return receiptIn(receipt.body.toString())
}

/** The same in a browser of its own, without scripts. */
export async function filedPlainly(origin: string, answers: Answers): Promise<Receipt> {
  const browser = new PlainBrowser(origin)
  try {
    return await sendPlainly(browser, answers)
  } finally {
    browser.close()
  }
}
