import type { PlaceInput } from '@/lib/complaints/filing/input'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { codeFor } from '@/lib/complaints/filing/secret-code'
import type { Cast } from './cast'
import type { Receipt } from './filing'
import { file } from './world'

/** By a person who gives her name, each at the same place unless said otherwise. */
export async function fileMany(
  stories: readonly string[],
  place: Partial<PlaceInput>,
): Promise<string[]> {
  const where = { landmark: 'Simpang Kabil', nowhere: false, kelurahan: '21.71.10.1004', ...place }
  const numbers: string[] = []
  for (const description of stories) {
    const filed = await file(new Date(), {
      story: { description },
      place: { ...where, official: 'no' },
    })
    numbers.push(filed.number)
  }
  return numbers
}

/** With the same answers as `fillIn` of filing.ts gives on the pages. */
export async function fileOne(story: string): Promise<Receipt> {
  const { number, draftId } = await file(new Date(), {
    story: { description: story },
    place: { landmark: 'Depan gerbang SMPN 6, Sei Panas', nowhere: false, official: 'no' },
    contact: { privacy: 'anonymous', hideContent: false },
  })
  return { number, code: codeFor(draftId) }
}

/** By Kominfo, with nothing but the agency chosen. */
export async function forward({ budi }: Cast, number: string, agency: string): Promise<void> {
  await refer(budi, number, { agency, instruction: '' }, new Date())
}

export async function answerIt({ citra }: Cast, number: string, words: string): Promise<void> {
  await answer(citra, number, { answer: words, outcome: 'done' }, new Date())
}
