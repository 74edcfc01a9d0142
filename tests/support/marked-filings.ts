import { PlainBrowser } from '../bench/plain-browser'
import { type Canary, canary } from './canaries'
import { sendPlainly } from './filed-plainly'

type Privacy = 'named' | 'confidential' | 'anonymous'

export interface Marked {
  number: string
  code: string
  privacy: Privacy
  isOversight: boolean
}

const together = 4
const oversight = 'GOV_AKUNTABILITAS_PENGAWASAN'

/** A browser with the canary's marks on everything that it sends. */
function markedBrowser(origin: string, { userAgent, address }: Canary): PlainBrowser {
  return new PlainBrowser(origin, {
    headers: { 'user-agent': userAgent, 'x-forwarded-for': address },
  })
}

/** As a browser without scripts does it, contact typed whatever the choice: it must not be kept. */
export async function fileMarked(origin: string, nth: number, privacy: Privacy): Promise<Marked> {
  const whom = canary(nth)
  const browser = markedBrowser(origin, whom)
  const isOversight = nth % 25 === 24
  const { name, phone, email } = whom
  try {
    const photo = nth % 4 === 0 && { photos: await whom.photo() }
    const hidden = nth % 10 === 9 && { hideContent: 'on' }
    const receipt = await sendPlainly(browser, {
      story: { description: `Pagar taman nomor ${nth} roboh dan berbahaya.`, ...photo },
      place: {
        landmark: `Taman nomor ${nth}`,
        kelurahan: '21.71.10.1004',
        ...(isOversight && { category: oversight }),
      },
      contact: { privacy, name, phone, email, ...hidden },
    })
    return { ...receipt, privacy, isOversight }
  } finally {
    browser.close()
  }
}

export async function fileManyMarked(origin: string, count: number): Promise<Marked[]> {
  const waiting = Array.from({ length: count }, (_, nth) => nth).values()
  const filed: Marked[] = []
  const line = async () => {
    for (const nth of waiting) {
      filed.push(await fileMarked(origin, nth, nth % 2 === 0 ? 'anonymous' : 'confidential'))
    }
  }
  await Promise.all(Array.from({ length: together }, line))
  return filed
}
