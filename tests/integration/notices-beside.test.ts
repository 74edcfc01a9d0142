import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sealIdentity } from '@/lib/accounts/identity'
import type { Citizen, CityStaff, Officer } from '@/lib/kernel/actor'
import { db } from '@/lib/platform/db'
import { transaction } from '@/lib/platform/transaction'
import { add } from '@/lib/complaints/commands/steps/add'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { deliver, settleEverything } from '../support/channel-world'
import {
  after,
  ani,
  file,
  governmentId,
  hireAdmin,
  hireOfficer,
  listMails,
} from '../support/notice-world'

const toRoads = { agency: 'DBMSDA', instruction: 'Segera cek', class: 'complaint' } as const
const repaired = { answer: 'Lampu sudah kami ganti pagi ini.', outcome: 'done' } as const

let budi: CityStaff
let citra: Officer
let number: string
let citizen: Citizen

beforeAll(async () => {
  budi = await hireAdmin('budi@kominfo.example')
  citra = await hireOfficer('citra@bmsda.example', 'DBMSDA')
})

beforeEach(async () => {
  const filed = await file(after(0), { ...ani, email: undefined })
  number = filed.number
  citizen = filed.citizen
  await settleEverything(after(0))
})

const mailsTo = async (address: string) =>
  (await listMails()).filter((mail) => mail.includes(`To: ${address}`))

async function supporting(complaintId: string, email: string, stoppedAt: Date | null) {
  const details = { name: null, phone: null, email }
  await transaction(async (tx) => {
    const identityId = await sealIdentity(tx, governmentId, details, after(9))
    const personIndex = new TextEncoder().encode(email)
    const row = { governmentId, complaintId, identityId, personIndex, createdAt: after(9) }
    await tx.support.create({ data: { ...row, stoppedAt } })
  })
}

describe('who has the same problem', () => {
  it('hears of the answer where everybody may read it, until he leaves', async () => {
    const { id } = await db().complaint.findFirstOrThrow({ where: { governmentId, number } })
    await supporting(id, 'agus@warga.example', null)
    await supporting(id, 'pergi@warga.example', after(9))
    await refer(budi, number, toRoads, after(10))
    await answer(citra, number, repaired, after(11))
    await deliver(after(11))
    const [mail, ...more] = await mailsTo('agus@warga.example')
    expect(more).toEqual([])
    expect(mail).toContain(`http://localhost:3000/ikut/`)
    expect(mail).not.toMatch(/masjid|Lampu|Ani|Suryani/)
    expect(await mailsTo('pergi@warga.example')).toEqual([])
  })
})

describe('what the citizen adds', () => {
  it('is told to Kominfo while Kominfo holds the complaint, then to the agency', async () => {
    const more = { reason: 'Kabelnya sekarang menjuntai sampai ke trotoar.' }
    const added = async (address: string) =>
      (await mailsTo(address)).filter((mail) => mail.includes('ada keterangan baru'))
    await add(citizen, number, more, after(12))
    await deliver(after(12))
    const before = [await added('budi@kominfo.example'), await added('citra@bmsda.example')]
    expect(before.map(({ length }) => length)).toEqual([1, 0])
    await refer(budi, number, toRoads, after(13))
    await add(citizen, number, more, after(14))
    await deliver(after(14))
    const later = [await added('budi@kominfo.example'), await added('citra@bmsda.example')]
    expect(later.map(({ length }) => length)).toEqual([1, 1])
  })
})

it('what bears a day to come holds nobody else’s news', async () => {
  const fortyDays = 40 * 24 * 60
  await add(citizen, number, { reason: 'Ditulis saat jam mesin salah.' }, after(fortyDays))
  const { number: next } = await file(after(15), { ...ani, email: 'sesudah@warga.example' })
  await deliver(after(15))
  const [mail] = await mailsTo('sesudah@warga.example')
  expect(mail).toContain(next.slice(0, 4))
})
