import { Sentence } from '@/components/layout/sentence'
import { Notice } from '@/components/ui/notice'
import { formatDay, formatMoment } from '@/lib/kernel/format'
import type { Language, Words } from '@/lib/words/words'
import { ComplaintNumber } from '@/components/complaints/complaint-number'

type CheckWords = Words['receipt']['check']

interface Checked {
  number: string
  receivedAt: Date
  /** Days, 'YYYY-MM-DD'. */
  verification: string | null
  reply: string | null
  settlement: string
  unchanged: boolean
}

interface Props {
  words: CheckWords
  promises: Words['status']['promises']
  /** Null for one that we never gave. */
  receipt: Checked | null
  language: Language
  timeZone: string
}

/** What a receipt is worth: genuine or not, and whether the record still is what it was. */
export function ReceiptCheck({ words, receipt, ...rest }: Props) {
  if (!receipt) return <Verdict title={words.false.title} text={words.false.text} tone="late" />
  const { genuine, unchanged, changed } = words
  return (
    <>
      {receipt.unchanged ? (
        <Verdict title={genuine} text={unchanged} tone="ok" />
      ) : (
        <Verdict {...changed} tone="soon" />
      )}
      <Facts words={words} receipt={receipt} {...rest} />
      <p className="mt-6">{words.content}</p>
      <p className="mt-3 max-w-prose text-ink-soft">
        <Sentence with={{ key: <KeyLink label={words.key} /> }}>{words.how}</Sentence>
      </p>
    </>
  )
}

interface Verdict {
  title: string
  text: string
  tone: 'ok' | 'soon' | 'late'
}

function Verdict({ title, text, tone }: Verdict) {
  return (
    <>
      <h1 className="mb-4 text-2xl">{title}</h1>
      <Notice tone={tone}>{text}</Notice>
    </>
  )
}

function Facts(props: Props & { receipt: Checked }) {
  const { words, promises, receipt, language, timeZone } = props
  const { verification, reply, settlement } = receipt
  const days = { verification, reply, settlement }
  return (
    <dl className="mt-6 space-y-3 [&_dt]:text-ink-soft">
      <div>
        <dt>{words.number}</dt>
        <dd>
          <ComplaintNumber value={receipt.number} large />
        </dd>
      </div>
      <div>
        <dt>{words.received}</dt>
        <dd>{formatMoment(receipt.receivedAt, timeZone, language)}</dd>
      </div>
      {(['verification', 'reply', 'settlement'] as const).map((name) => {
        const day = days[name]
        return (
          day && (
            <div key={name}>
              <dt>{promises[name]}</dt>
              <dd>{formatDay(day, language)}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

function KeyLink({ label }: { label: string }) {
  return (
    <a href="/.well-known/kesah-receipt-key.json" className="text-sea underline underline-offset-4">
      {label}
    </a>
  )
}
