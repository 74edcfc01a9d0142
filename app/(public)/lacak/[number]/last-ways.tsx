import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Words } from '@/lib/words/words'
import { WithdrawForm } from './deed-forms'
import { ProtectMore } from './protect-more'
import { hiddenStatuses } from '@/lib/complaints/rules/states'

interface Props {
  complaint: ComplaintView
  words: Pick<Words, 'following' | 'filing'>
}

/** What few need, and what cannot be undone. A complaint that was taken back can only be read. */
export function LastWays({ complaint, words }: Props) {
  const { number, status, allowedActions } = complaint
  if (hiddenStatuses.includes(status)) return null
  return (
    <>
      {allowedActions.includes('protect') && <ProtectMore complaint={complaint} words={words} />}
      {allowedActions.includes('withdraw') && (
        <WithdrawForm number={number} words={words.following.withdraw} />
      )}
    </>
  )
}
