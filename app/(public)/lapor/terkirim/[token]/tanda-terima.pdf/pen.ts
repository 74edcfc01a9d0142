import 'server-only'
import type PDFKit from 'pdfkit'
import type { QrDrawing } from '@/lib/complaints/filing/qr'

export const colours = { ink: '#17252d', soft: '#4d5d66', sea: '#0a5a75', off: '#e4e0d4' } as const

interface Line {
  size?: number
  bold?: boolean
  mono?: boolean
  colour?: string
  width?: number
  /** Space above and below. */
  before?: number
  gap?: number
}

/** A page that is written from top to bottom; what stands on it is tagged, so that it can be read aloud. */
export class Sheet {
  readonly document: InstanceType<typeof PDFKit>
  private readonly root: PDFKit.PDFStructureElement

  constructor(document: InstanceType<typeof PDFKit>) {
    this.document = document
    this.root = document.struct('Document')
    document.addStructure(this.root)
  }

  get width(): number {
    const { width, margins } = this.document.page
    return width - margins.left - margins.right
  }

  heading(text: string): void {
    this.write('H1', text, { size: 15, bold: true, colour: colours.sea, gap: 8 })
  }

  text(text: string, line: Line = {}): void {
    this.write('P', text, line)
  }

  /** What is drawn, with words in its place for whoever cannot see it. */
  figure(alt: string, draw: () => void): void {
    this.root.add(this.document.struct('Figure', { alt }, draw))
  }

  /** A QR code at the right edge; the pen stays where it is. */
  drawing(
    alt: string,
    { size, path, side, link }: QrDrawing & { side: number; link: string },
  ): void {
    const { document } = this
    const x = document.page.width - document.page.margins.right - side
    const { y } = document
    this.figure(alt, () => {
      document
        .save()
        .translate(x, y)
        .scale(side / size)
        .path(path)
        .fill('#000')
        .restore()
    })
    document.link(x, y, side, side, link)
  }

  end(): void {
    this.root.end()
    this.document.end()
  }

  private write(tag: 'H1' | 'P', text: string, line: Line): void {
    const { document, width } = this
    const { size = 9, colour = colours.ink, before = 0, gap = 0 } = line
    document.y += before
    const write = () =>
      document
        .font(fontOf(line))
        .fontSize(size)
        .fillColor(colour)
        .text(text, document.page.margins.left, document.y, { width: line.width ?? width })
    this.root.add(document.struct(tag, {}, write))
    document.y += gap
  }
}

function fontOf({ bold, mono }: Line): string {
  if (mono) return 'Courier'
  return bold ? 'Helvetica-Bold' : 'Helvetica'
}
