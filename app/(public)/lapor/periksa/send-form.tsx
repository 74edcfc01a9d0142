'use client'
import { useRef, useState } from 'react'
import { unstable_rethrow } from 'next/navigation'
import type { FormState } from '@/lib/kernel/form-state'
import { Form, useFormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useScripts } from '@/components/ui/use-scripts'
import type { Words } from '@/lib/words/words'
import { sendAction } from '../actions'
import { receiptOf } from './arrival'

interface Props {
  /** Names what is sent, so that sending it twice is sending it once, and how it looked here. */
  shown: { draft: string; version: string }
  words: Pick<Words['filing']['check'], 'submit' | 'again' | 'asking' | 'unsent' | 'unsure'>
}

/** Where too much comes from one place the server asks for an effort first: the browser makes it unseen. */
async function sendWithEffort(previous: FormState, form: FormData): Promise<FormState> {
  // Only where a page came unaltered does a browser lend its digests.
  if ('subtle' in crypto) form.set('able', '1')
  const state = await sendAction(previous, form)
  const { question } = state.values
  if (question === undefined || form.has('question')) return state
  const { makeEffort } = await import('./effort')
  form.set('question', question)
  form.set('solution', await makeEffort(question))
  return sendAction(previous, form)
}

type Outcome = 'none' | 'asking' | 'unsent' | 'unsure'

/** Where the answer is lost, the page asks whether the complaint has arrived, and says what is true. */
export function SendForm({ shown, words }: Props) {
  const { draft, version } = shown
  const [outcome, setOutcome] = useState<Outcome>('none')
  const hasScripts = useScripts()
  const asked = useRef(draft)

  async function sendAndAsk(previous: FormState, form: FormData): Promise<FormState> {
    setOutcome('none')
    try {
      return await sendWithEffort(previous, form)
    } catch (error) {
      unstable_rethrow(error)
      if ('digest' in (error as object)) throw error
    }
    setOutcome('asking')
    const { arrived, receipt } = await receiptOf(asked.current)
    if (receipt) location.assign(receipt)
    else setOutcome(arrived === false ? 'unsent' : 'unsure')
    return previous
  }

  const form = useFormAction(hasScripts ? sendAndAsk : sendAction)
  const told = outcome === 'unsent' || outcome === 'unsure' ? words[outcome] : null
  return (
    <Form form={form}>
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="version" value={version} />
      <div role="status" className="space-y-4">
        {outcome === 'asking' && <p>{words.asking}</p>}
        {told && (
          <Notice title={told.title} tone="soon">
            <p>{told.advice}</p>
          </Notice>
        )}
      </div>
      <SubmitButton>{told ? words.again : words.submit}</SubmitButton>
    </Form>
  )
}
