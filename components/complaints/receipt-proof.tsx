import { FileDown } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['receipt']
  /** Where the paper form lies. */
  pdf: string
  /** Where anyone may check it. */
  address: string
  qr: { size: number; path: string }
  fingerprint: string
}

/** The proof of having complained: a code that any phone reads, and the same on paper. */
export function ReceiptProof({ words, pdf, address, qr, fingerprint }: Props) {
  return (
    <section aria-labelledby="bukti" className="mt-8 space-y-3">
      <h2 id="bukti" className="text-xl">
        {words.title}
      </h2>
      <p className="max-w-prose">{words.lead}</p>
      <a href={address} className="block w-fit rounded-soft border border-line">
        <svg
          role="img"
          aria-label={words.qr}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shapeRendering="crispEdges"
          className="size-60 rounded-soft"
        >
          {/* Black on white in the dark look too: that is what cameras read. */}
          <rect width="100%" height="100%" fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
      </a>
      <p>
        {words.fingerprint} <span className="font-mono whitespace-nowrap">{fingerprint}</span>
      </p>
      <a href={pdf} className={`${buttonClass('secondary')} not-printed`}>
        <FileDown />
        {words.pdf}
      </a>
      <p className="not-printed text-ink-soft">{words.pdfHint}</p>
    </section>
  )
}
