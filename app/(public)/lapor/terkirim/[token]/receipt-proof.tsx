import { FileDown } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['receipt']
  /** Where the paper form lies. */
  pdf: string
  /** Where anyone may check it. */
  address: string
  /** Address of the drawn code. */
  code: string
  fingerprint: string
}

/** The proof of having complained: a code that any phone reads, and the same on paper. */
export function ReceiptProof({ words, pdf, address, code, fingerprint }: Props) {
  return (
    <section aria-labelledby="bukti" className="mt-8 space-y-3">
      <h2 id="bukti" className="text-xl">
        {words.title}
      </h2>
      <p className="max-w-prose">{words.lead}</p>
      <a href={address} className="block w-fit rounded-soft border border-line">
        {/* Apart from the page, which would else carry it twice over. */}
        <picture>
          <img src={code} alt={words.qr} width={240} height={240} className="rounded-soft" />
        </picture>
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
