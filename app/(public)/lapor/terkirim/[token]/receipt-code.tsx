import { MessageCircle } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { grouped } from '@/lib/kernel/crockford'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'
import { ComplaintNumber } from '@/components/complaints/complaint-number'

interface Props {
  words: Words['filing']['sent']
  number: string
  /** Null for every browser but the one that sent the complaint, and for all of them after a day. */
  code: string | null
  /** Absolute, for a message that is read elsewhere. */
  trackingUrl: string
}

/** What the citizen has to keep, large enough to be copied by hand. */
export function ReceiptCode({ words, number, code, trackingUrl }: Props) {
  return (
    <div className="my-6 space-y-6">
      <dl className="space-y-4 rounded-soft border-2 border-sea p-4">
        <div>
          <dt className="font-semibold">{words.number}</dt>
          <dd>
            <ComplaintNumber value={number} large />
          </dd>
        </div>
        {code !== null && (
          <div>
            <dt className="font-semibold">{words.code}</dt>
            <dd className="text-2xl font-bold">
              <ComplaintNumber value={code} kind="code" />
            </dd>
          </div>
        )}
      </dl>
      {code === null ? (
        <p className="max-w-prose">{words.codeElsewhere}</p>
      ) : (
        <KeepIt {...{ words, number, trackingUrl }} />
      )}
    </div>
  )
}

/** The code stays out of the message: whoever reads it there could speak for the citizen. */
function KeepIt({ words, number, trackingUrl }: Omit<Props, 'code'>) {
  const { note } = words
  const message = [
    note.title,
    fill(note.number, { number: grouped(number) }),
    fill(note.address, { address: trackingUrl }),
  ]
  return (
    <div className="space-y-3">
      <p className="max-w-prose">{words.keep}</p>
      <a
        href={`https://wa.me/?text=${encodeURIComponent(message.join('\n'))}`}
        target="_blank"
        rel="noreferrer"
        className={`${buttonClass('primary')} not-printed`}
      >
        <MessageCircle />
        {words.toWhatsApp}
      </a>
    </div>
  )
}
