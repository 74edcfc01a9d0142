import { beforeAll, describe, expect, it } from 'vitest'
import { storyOf } from '@/components/complaints/citizen-story'
import { db } from '@/lib/platform/db'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { findComplaint } from '@/lib/complaints/case/queries'
import { listComplaints } from '@/lib/complaints/inbox/queries'
import { wordsFor } from '@/lib/words/words'
import type { Cast } from '@/tests/support/cast'
import { deeds, referral, words } from '@/tests/support/deeds'
import {
  broughtTo,
  contact,
  file,
  minutesAfter,
  populate,
  recordOf,
  tuesday,
  aDraft,
  type Filed,
} from '@/tests/support/world'

let cast: Cast

beforeAll(async () => {
  cast = await populate()
})

const at = (minutes: number) => minutesAfter(tuesday, minutes)

describe('the whole way of a complaint', () => {
  let filed: Filed

  beforeAll(async () => {
    const { budi, citra } = cast
    filed = await file(tuesday)
    await deeds.refer(budi, filed.number, at(10))
    await deeds.accept(citra, filed.number, at(20))
    await deeds.note(citra, filed.number, at(30))
    await deeds.inform(citra, filed.number, at(40))
    await deeds.answer(citra, filed.number, at(50))
    await deeds.close(filed.holder, filed.number, at(60))
  })

  it('reads for the citizen as a story of what was done, with the words meant for him', async () => {
    const view = await findComplaint(filed.holder, filed.number, at(70))
    const told = view?.timeline.map((entry) => [storyOf(entry, wordsFor('id')), entry.message])
    expect(told).toEqual([
      ['Aduan Anda kami terima.', null],
      ['Aduan diteruskan ke Dinas Bina Marga dan Sumber Daya Air.', null],
      ['Dinas Bina Marga dan Sumber Daya Air mulai mengerjakan.', null],
      ['Kabar dari Dinas Bina Marga dan Sumber Daya Air.', words.reason],
      ['Dinas Bina Marga dan Sumber Daya Air menjawab.', words.answer],
      ['Aduan selesai.', null],
    ])
    expect(view).toMatchObject({ status: 'closed', outcome: 'done' })
    expect(view?.allowedActions).toEqual(['rate', 'protect'])
  })

  it('reads for the desk with instruction and notes', async () => {
    const view = await findComplaint(cast.budi, filed.number, at(70))
    const said = view?.timeline.map(({ message }) => message).filter(Boolean)
    expect(said).toEqual([words.instruction, words.reason, words.reason, words.answer])
    expect(view?.timeline).toHaveLength(7)
  })

  it('tells who did each step, in the order in which it happened', async () => {
    const { events } = await recordOf(filed)
    const { budi, citra } = cast
    expect(events.map(({ action, role, userId }) => [action, role, userId])).toEqual([
      ['submit', 'citizen', null],
      ['refer', 'admin', budi.userId],
      ['accept', 'officer', citra.userId],
      ['note', 'officer', citra.userId],
      ['inform', 'officer', citra.userId],
      ['answer', 'officer', citra.userId],
      ['close', 'citizen', null],
    ])
  })
})

describe('who filed it', () => {
  const seers = ['budi', 'citra', 'eka', 'lina'] as const

  async function namesSeen(filed: Filed): Promise<(string | null | undefined)[]> {
    await deeds.refer(cast.budi, filed.number, at(1))
    const views = seers.map((who) => findComplaint(cast[who], filed.number, at(2)))
    return (await Promise.all(views)).map((view) => view?.reporter?.name ?? null)
  }

  it('is known to Kominfo and the OPD that handles it, when the citizen wants it so', async () => {
    const filed = await file(tuesday)
    expect(await namesSeen(filed)).toEqual([contact.name, contact.name, null, null])
  })

  it.each(['confidential', 'anonymous'] as const)('is told to nobody when %s', async (privacy) => {
    const filed = await file(tuesday, { contact: { ...contact, privacy } })
    expect(await namesSeen(filed)).toEqual([null, null, null, null])
  })

  it('finds it among his own when he was signed in', async () => {
    const drafting = aDraft(cast.ani.userId)
    const { number } = await file(tuesday, {}, drafting)
    expect(await findComplaint(cast.ani, number, tuesday)).toMatchObject({ number })
    expect(await findComplaint(cast.agus, number, tuesday)).toBeNull()
  })
})

describe('where it may go', () => {
  it.each(['BPBATAM', 'NOWHERE', 'dbmsda'])('not to %s, which is no OPD', async (agency) => {
    const { number } = await file(tuesday)
    const referring = refer(cast.budi, number, referral({ agency }), at(1))
    await expect(referring).rejects.toMatchObject({ code: 'unknown_agency', field: 'agency' })
  })

  it('to an outside body by handing over alone, and an OPD is none', async () => {
    const { number } = await file(tuesday)
    const input = { agency: 'DLH', reason: words.reason }
    await expect(handOver(cast.budi, number, input, at(1))).rejects.toMatchObject({
      code: 'unknown_agency',
    })
  })

  it('about officials to the Inspektorat alone, and from then on it is nobody else’s', async () => {
    const { number } = await file(tuesday)
    const oversight = referral({ class: 'oversight', agency: 'DBMSDA' })
    await expect(refer(cast.budi, number, oversight, at(1))).rejects.toMatchObject({
      code: 'oversight_needs_inspectorate',
    })
    await refer(cast.budi, number, { ...oversight, agency: 'INSPEKTORAT' }, at(2))
    expect(await findComplaint(cast.indra, number, at(3))).toMatchObject({ hideContent: true })
    for (const who of ['citra', 'eka', 'lina'] as const) {
      expect(await findComplaint(cast[who], number, at(3))).toBeNull()
    }
  })
})

describe('the desk', () => {
  it('shows Kominfo what came back apart from what is new, with the owner that was proposed', async () => {
    const [fresh, returned] = [await file(at(1)), await broughtTo('referred', cast, tuesday)]
    await deeds.sendBack(cast.citra, returned.number, at(20))
    const numbersIn = async (box: string) =>
      (await listComplaints(cast.budi, { box, now: at(30) })).rows.map(({ number }) => number)
    expect(await numbersIn('baru')).toContain(fresh.number)
    expect(await numbersIn('baru')).not.toContain(returned.number)
    expect(await numbersIn('dikembalikan')).toContain(returned.number)
    const view = await findComplaint(cast.budi, returned.number, at(30))
    expect(view).toMatchObject({ proposedCode: 'DLH', holderName: null })
  })

  it('pages through a box without missing or repeating one', async () => {
    const mine = { ...cast.citra, agency: 'DISPORA' }
    for (let count = 0; count < 53; count += 1) {
      const { number } = await file(at(count % 7))
      await refer(cast.budi, number, referral({ agency: 'DISPORA' }), at(30))
    }
    const first = await listComplaints(mine, { box: 'baru', now: at(40) })
    const second = await listComplaints(mine, {
      box: 'baru',
      after: first.after ?? '',
      now: at(40),
    })
    const all = [...first.rows, ...second.rows]
    expect([first.rows.length, second.rows.length, second.after]).toEqual([50, 3, null])
    expect(new Set(all.map(({ number }) => number)).size).toBe(53)
    const waiting = all.map(({ receivedAt }) => receivedAt.getTime())
    expect(waiting).toEqual(waiting.toSorted((one, other) => one - other))
  })

  it('calls late what is past its hour, not before', async () => {
    const filed = await broughtTo('referred', cast, tuesday)
    const due = (await recordOf(filed)).clocks.find(({ name }) => name === 'reply')?.dueAt
    const isLateAt = async (now: Date) => {
      const page = await listComplaints(cast.citra, { box: 'lewat', now })
      return page.rows.some(({ number }) => number === filed.number)
    }
    expect(await isLateAt(due ?? tuesday)).toBe(false)
    expect(await isLateAt(new Date((due ?? tuesday).getTime() + 1))).toBe(true)
  })
})

it('an event says neither who the citizen is nor what anybody wrote', async () => {
  const filed = await broughtTo('answered', cast, tuesday)
  const events = await db().event.findMany({ where: { complaintId: filed.id } })
  const written = JSON.stringify(events.map(({ payload }) => payload))
  for (const word of [contact.name, contact.phone, words.answer, words.instruction, 'Lampu']) {
    expect(written).not.toContain(word)
  }
})
