import 'server-only'
import type { LedgerDay } from '@/lib/kernel/working-days'
import { formatDate } from '@/lib/kernel/format'
import type { Language } from '@/lib/words/words'
import { colours, type Sheet } from './pen'

/** More days than fit on the sheet in rows: those before the last are left out. */
const perRow = 14
const rows = 3

/** The calendar strip in small: one box a day, grey where it does not count, the due day filled. */
export function drawDays(sheet: Sheet, days: readonly LedgerDay[], language: Language): void {
  const { document } = sheet
  const { left } = document.page.margins
  const side = sheet.width / perRow
  const shown = days.slice(-perRow * rows)
  const top = document.y
  const alt = shown.map(({ date, reason }) =>
    [formatDate(date, language), reason].filter(Boolean).join(': '),
  )
  sheet.figure(alt.join('; '), () => {
    shown.forEach((day, index) => {
      const [x, y] = [left + (index % perRow) * side, top + Math.floor(index / perRow) * side]
      const isDue = index === shown.length - 1
      drawBox(sheet, day, { x, y, side: side - 3, isDue })
    })
  })
  document.y = top + Math.ceil(shown.length / perRow) * side + 6
}

interface Box {
  x: number
  y: number
  side: number
  isDue: boolean
}

function drawBox({ document }: Sheet, { date, counted }: LedgerDay, box: Box): void {
  const { x, y, side, isDue } = box
  document.roundedRect(x, y, side, side, 3)
  if (isDue) document.fill(colours.sea)
  else if (counted) document.lineWidth(0.7).stroke(colours.sea)
  else document.fill(colours.off)
  document
    .font('Helvetica-Bold')
    .fontSize(9)
    .fillColor(isDue ? '#ffffff' : counted ? colours.ink : colours.soft)
    .text(String(Number(date.slice(8))), x, y + side / 2 - 4, {
      width: side,
      align: 'center',
      lineBreak: false,
    })
}
