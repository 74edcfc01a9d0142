// What an agency lays beside its answer: nobody sees it before, the citizen sees it with the answer.

import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { addEvidence, removeEvidence } from '@/lib/complaints/commands/beside/add-evidence'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { keepTemplate, retireTemplate } from '@/lib/complaints/commands/beside/keep-template'
import { undo } from '@/lib/complaints/commands/beside/undo'
import { findComplaint, findPhoto } from '@/lib/complaints/case/queries'
import { listKeptTemplates, listTemplates } from '@/lib/complaints/case/template-queries'
import type { Cast } from '@/tests/support/cast'
import { words } from '@/tests/support/deeds'
import { phonePhoto } from '@/tests/support/photos'
import { broughtTo, minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const later = minutesAfter(tuesday, 30)
const done = { answer: words.answer, outcome: 'done' } as const
const pdf = () => Buffer.from('%PDF-1.7\n% surat keterangan')
const uploadId = '3f0c8a52-6d0e-4a37-8c5f-0b8a4a1d2e11'

beforeAll(async () => {
  cast = await populate()
})

async function evidenceOf(actor: Actor, number: string) {
  const view = await findComplaint(actor, number, later)
  const sent = view?.timeline.flatMap(({ evidence }) => evidence) ?? []
  return { sent, waiting: view?.waitingEvidence ?? [] }
}

it('waits with whoever added it, and goes with the answer to the citizen', async () => {
  const { number, holder } = await broughtTo('in_progress', cast, tuesday)
  await addEvidence(cast.citra, number, { bytes: await phonePhoto(), uploadId }, later)
  await addEvidence(cast.citra, number, { bytes: await phonePhoto(), uploadId }, later)
  await addEvidence(cast.citra, number, { bytes: pdf() }, later)
  const { waiting } = await evidenceOf(cast.citra, number)
  expect(waiting.map(({ mediaType }) => mediaType)).toEqual(['image/jpeg', 'application/pdf'])
  for (const actor of [holder, cast.budi]) {
    expect(await evidenceOf(actor, number)).toEqual({ sent: [], waiting: [] })
    expect(await findPhoto(actor, waiting[0]?.id ?? '')).toBeNull()
  }

  await answer(cast.citra, number, done, later)
  const { sent } = await evidenceOf(holder, number)
  expect(sent).toHaveLength(2)
  expect(await findPhoto(holder, sent[0]?.id ?? '')).toMatchObject({ mediaType: 'image/jpeg' })
  const view = await findComplaint(holder, number, later)
  // The citizen's own photos are told apart from what the agency added.
  expect(view?.photos).toEqual([])

  await undo(cast.citra, number, later)
  expect(await evidenceOf(holder, number)).toEqual({ sent: [], waiting: [] })
  expect((await evidenceOf(cast.citra, number)).waiting).toHaveLength(2)
})

it('is taken out by whoever added it alone; a stranger adds none, and nobody a program', async () => {
  const { number } = await broughtTo('in_progress', cast, tuesday)
  await addEvidence(cast.citra, number, { bytes: pdf() }, later)
  const { waiting } = await evidenceOf(cast.citra, number)
  await removeEvidence(cast.dodi, waiting[0]?.id ?? '')
  expect((await evidenceOf(cast.citra, number)).waiting).toHaveLength(1)
  await removeEvidence(cast.citra, waiting[0]?.id ?? '')
  expect((await evidenceOf(cast.citra, number)).waiting).toHaveLength(0)
  const stranger = addEvidence(cast.dodi, number, { bytes: pdf() }, later)
  await expect(stranger).rejects.toMatchObject({ code: 'not_found' })
  const program = addEvidence(cast.citra, number, { bytes: Buffer.from('MZ\x90') }, later)
  await expect(program).rejects.toMatchObject({ code: 'file_not_an_image' })
})

it('an officer keeps templates of his own agency, Kominfo of any', async () => {
  const text = { title: 'Dikeruk', body: 'Parit sudah kami keruk pada {tanggal}, Pak/Bu.' }
  await keepTemplate(cast.dodi, { ...text, agency: 'DBMSDA' }, tuesday)
  await keepTemplate(cast.budi, { ...text, title: 'Umum' }, tuesday)
  const titles = async (actor: Actor) => (await listTemplates(actor, null)).map((one) => one.title)
  expect(await titles(cast.dodi)).toEqual(['Dikeruk', 'Umum'])
  expect(await titles(cast.citra)).toEqual(['Umum'])
  const [own] = await listKeptTemplates(cast.dodi)
  expect(own).toMatchObject({ agencyCode: 'DLH' })
  const strange = retireTemplate(cast.citra, own?.id ?? '', later)
  await expect(strange).rejects.toMatchObject({ code: 'not_found' })
  await retireTemplate(cast.dodi, own?.id ?? '', later)
  expect(await titles(cast.dodi)).toEqual(['Umum'])
  await expect(keepTemplate(cast.eka, text, tuesday)).rejects.toMatchObject({ code: 'not_allowed' })
})
