import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Words } from '@/lib/words/words'
import { PushOffer } from './push-offer'

interface Props {
  complaint: Pick<ComplaintView, 'number' | 'privacy' | 'hasContact'>
  publicKey: string
  words: Words['notices']['push']
}

/** Where a browser is to be reached is an address: whoever left none is not asked for one now. */
export function PushNotices({ complaint, publicKey, words }: Props) {
  const { number, privacy, hasContact } = complaint
  if (privacy === 'anonymous') return <p className="max-w-prose text-ink-soft">{words.anonymous}</p>
  if (!hasContact) return null
  const { offer, about, asking, on, denied, failed } = words
  return (
    <PushOffer {...{ number, publicKey }} words={{ offer, about, asking, on, denied, failed }} />
  )
}
