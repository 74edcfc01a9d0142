import { Fold } from '@/components/ui/fold'
import { privacies, type Privacy } from '@/lib/complaints/rules/lifecycle'
import { isNoLessPrivate } from '@/lib/complaints/rules/privacy'
import { mayBePublic } from '@/lib/complaints/rules/policy'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { Words } from '@/lib/words/words'
import { HideContentForm, ProtectPersonForm } from './protect-forms'

interface Props {
  complaint: ComplaintView
  words: Pick<Words, 'following' | 'filing'>
}

type Further = Exclude<Privacy, 'named'>

/** Who or what can still be hidden, and what that costs. */
export function ProtectMore({ complaint, words }: Props) {
  const { number, privacy, hideContent } = complaint
  const { title, lead, limit, means, submit, content, hide } = words.following.protect
  const { contact } = words.filing
  const further = privacies.filter((choice) => isFurther(privacy, choice))
  const mayHide = mayBePublic(complaint)
  if (further.length === 0 && !mayHide) return null
  return (
    <section id="lindungi" aria-label={title}>
      <Fold title={title}>
        <p>
          {lead} {limit}
        </p>
        {further.length > 0 && (
          <ProtectPersonForm
            {...{ number, hideContent, submit }}
            label={contact.privacy}
            choices={further.map((value) => ({
              value,
              label: contact.privacies[value].name,
              description: means[value],
            }))}
          />
        )}
        {mayHide && <HideContentForm {...{ number, privacy }} means={content} submit={hide} />}
      </Fold>
    </section>
  )
}

function isFurther(now: Privacy, choice: Privacy): choice is Further {
  return choice !== now && isNoLessPrivate(now, choice)
}
