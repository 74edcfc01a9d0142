import 'server-only'
import PDFDocument from 'pdfkit'
import { grouped } from '@/lib/kernel/crockford'
import { formatDay, formatMoment } from '@/lib/kernel/format'
import { env } from '@/lib/platform/env'
import type { GovernmentView } from '@/lib/agencies/reference/queries'
import { digestInHex } from '@/lib/complaints/filing/receipt'
import { drawQr } from '@/lib/complaints/filing/qr'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'
import { firstOf } from '../../../../promises'
import type { Proof } from '../proof'
import { drawDays } from './day-boxes'
import { colours, Sheet } from './pen'

// The receipt as one sheet of A5, so that two fit on the counter's A4. Drawn from top to bottom; the
// pen keeps the place. Standard fonts: nothing to fetch, and every reader has them.

interface Receipt extends Proof {
  government: GovernmentView
  /** Null for everyone but the browser that sent the complaint, for a day. */
  code: string | null
  words: Words
  language: Language
}

export async function drawReceipt(receipt: Receipt): Promise<Uint8Array<ArrayBuffer>> {
  const { words, language, government } = receipt
  const { paper } = words.receipt
  const number = grouped(receipt.receipt.number)
  const document = new PDFDocument({
    size: 'A5',
    margin: 34,
    lang: language,
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: fill(paper.title, { number }), Author: `Kesah, ${government.name}` },
  })
  const chunks: Buffer[] = []
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', resolve).on('error', reject)
  })
  const sheet = new Sheet(document)
  drawHead(sheet, receipt, number)
  drawPromises(sheet, receipt)
  drawProof(sheet, receipt)
  sheet.end()
  await written
  return Uint8Array.from(Buffer.concat(chunks))
}

function drawHead(sheet: Sheet, receipt: Receipt, number: string): void {
  const { code, government, words, language } = receipt
  const { paper } = words.receipt
  sheet.text(fill(paper.service, { government: government.name }), { colour: colours.soft })
  sheet.heading(paper.heading)
  sheet.text(paper.number, { colour: colours.soft })
  sheet.text(number, { size: 26, bold: true, gap: 6 })
  if (code !== null) {
    sheet.text(paper.code, { colour: colours.soft })
    sheet.text(grouped(code), { size: 16, bold: true, gap: 6 })
  }
  const received = formatMoment(receipt.receipt.receivedAt, government.timeZone, language)
  sheet.text(`${paper.received}: ${received}`, { gap: 8 })
}

function drawPromises(sheet: Sheet, receipt: Receipt): void {
  const { pledge, government, words, language } = receipt
  const { paper } = words.receipt
  const day = (due: { dueAt: Date }) => formatDay(due.dueAt, government.timeZone, language)
  sheet.text(paper.promises, { size: 11, bold: true, gap: 2 })
  for (const name of ['verification', 'reply', 'settlement'] as const) {
    const due = pledge[name]
    if (due) sheet.text(`${words.status.promises[name]}: ${day(due)}`)
  }
  const [, first] = firstOf(pledge)
  sheet.text(`${fill(paper.calendar, { day: day(first) })}. ${paper.dayOff}`, {
    colour: colours.soft,
    before: 6,
    gap: 3,
  })
  drawDays(sheet, first.days, language)
}

function drawProof(sheet: Sheet, { receipt, address, fingerprint, words }: Receipt): void {
  const { paper } = words.receipt
  sheet.drawing(paper.check, { ...drawQr(address), side: 150, link: address })
  const width = sheet.width - 160
  const beside = { width, colour: colours.soft, size: 8 }
  sheet.text(paper.check, { width, before: 4 })
  sheet.text(paper.content, { ...beside, before: 6 })
  sheet.text(digestInHex(receipt.content).replace(/.{32}/g, '$& ').trim(), {
    width,
    size: 8,
    mono: true,
  })
  sheet.text(paper.fingerprint, { ...beside, before: 4 })
  sheet.text(fingerprint, { width, size: 8, mono: true })
  sheet.text(fill(paper.follow, { address: `${env().appUrl}/lacak` }), { width, before: 6 })
  sheet.text(paper.followHint, beside)
  sheet.text(paper.proves, { ...beside, before: 4 })
}
