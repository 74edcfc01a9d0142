'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { handlePublicForm } from '@/app/forms'
import type { Draftee } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { type FormState, untouched } from '@/lib/kernel/form-state'
import { discardFilingDraft } from '@/lib/complaints/commands/beside/discard-filing-draft'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { submit } from '@/lib/complaints/commands/beside/submit'
import { effortQuestion, isEffortMade } from '@/lib/complaints/filing/effort'
import { contactInput, storyInput, submitInput, withoutTraces } from '@/lib/complaints/filing/input'
import { todayThere } from '../government'
import { currentLanguage } from '../words'
import { withoutContact } from './anonymous-form'
import { requireCookies } from './cookies-kept'
import { draftToFill, readDraft, requireNamedDraft } from './draft'
import { takeDraft } from './form-draft'
import { knownPlace } from './known-place'
import { effortAsked } from './effort-asked'
import { handlePlaceForm } from './lokasi/handle-place'
import { grantCode, receiptPath } from './receipt'
import { similarTo } from './similar'
import { isOpen, nextPath } from './steps'

/** Generous, since one address may be a whole mobile network (CGNAT): it stops floods, not people. */
const stepLimit = { name: 'filing_step', points: 1200, seconds: 60 * 60 } as const
const sendLimit = { name: 'filing_send', points: 300, seconds: 60 * 60 } as const

export async function saveStoryAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { form: typed, wanted } = takeDraft(form)
  const input = async () => storyInput(await todayThere())
  return handlePublicForm(typed, input, stepLimit, async (governmentId, story, now) => {
    await requireCookies()
    const { actor, content, keep } = await draftToFill(governmentId, wanted, now)
    await saveFilingDraft(actor, { story, unfinished: undefined }, now)
    await keep()
    redirect(nextPath({ ...content, story }))
  })
}

export async function savePlaceAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { form: sent, wanted } = takeDraft(form)
  return handlePlaceForm(sent, stepLimit, async (governmentId, typed, answers, now) => {
    const { actor, content } = await requireNamedDraft(governmentId, 'place', { wanted, now })
    const story = content.story?.description ?? ''
    const place = await knownPlace(governmentId, typed, { answers, story }, now)
    await saveFilingDraft(actor, { place }, now)
    // Whom it is about is asked where the kind calls for it, on the same page.
    const isAboutOfficials = place.official === 'yes'
    if (isAboutOfficials && !form.has('accused')) redirect('/lapor/lokasi')
    const filled = { ...content, place }
    // Who complains of an official is shown nobody else's complaint, and joins none.
    const isAlone = isAboutOfficials || content.contact !== undefined
    const found = isAlone ? [] : await similarTo(governmentId, filled, now)
    redirect(found.length > 0 ? '/lapor/serupa' : nextPath(filled))
  })
}

export async function saveContactAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { form: sent, wanted } = takeDraft(form)
  return handlePublicForm(
    withoutContact(sent),
    contactInput,
    stepLimit,
    async (governmentId, typed, now) => {
      const { actor, content } = await requireNamedDraft(governmentId, 'contact', { wanted, now })
      const contact = withoutTraces(typed)
      await saveFilingDraft(actor, { contact }, now)
      redirect(nextPath({ ...content, contact }))
    },
  )
}

export async function sendAction(_previous: FormState, form: FormData): Promise<FormState> {
  return handlePublicForm(form, submitInput, sendLimit, async (governmentId, input, now) => {
    const { draft, version, able } = input
    const state = await readDraft(governmentId, draft)
    if (!('actor' in state)) throw new DomainError('draft_expired')
    if (state.kind === 'sent') return received(state.number, draft, now)
    if (!isOpen('check', state.content)) redirect(nextPath(state.content))
    const bits = isEffortMade(input, draft, now) ? 0 : await effortAsked()
    // The form goes on by itself; who can make no effort is heard all the same, and looked at first.
    if (bits > 0 && able) {
      return { ...untouched, values: { question: effortQuestion(draft, bits, now) } }
    }
    const number = await sendAsShown(state.actor, { version, isRushed: bits > 0 }, now)
    return received(number, draft, now)
  })
}

async function received(number: string, draft: string, now: Date): Promise<never> {
  await grantCode(number, draft, now)
  redirect(receiptPath(number))
}

/** What has been changed in another tab since is shown before it is sent. */
async function sendAsShown(
  actor: Draftee,
  sending: { version: string; isRushed: boolean },
  now: Date,
): Promise<string> {
  try {
    const { number } = await submit(actor, now, { language: await currentLanguage(), ...sending })
    return number
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'changed_meanwhile') throw error
    redirect('/lapor/periksa?berubah=1')
  }
}

export async function discardAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { form: sent, wanted } = takeDraft(form)
  return handlePublicForm(
    sent,
    z.strictObject({}),
    stepLimit,
    async (governmentId, _input, now) => {
      const state = await readDraft(governmentId, wanted)
      if (state.kind === 'open') await discardFilingDraft(state.actor, now)
      redirect('/lapor/cerita?dihapus=1')
    },
  )
}
