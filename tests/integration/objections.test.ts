// Whoever is named in what the public sees, or harmed by it, is heard without saying who he is.

import { beforeAll, describe, expect, it } from 'vitest'
import { visitorOf } from '@/lib/accounts/visitor'
import { decideObjection } from '@/lib/complaints/commands/beside/decide-objection'
import { object } from '@/lib/complaints/commands/beside/object'
import { publish } from '@/lib/complaints/commands/steps/publish'
import { listObjections } from '@/lib/complaints/inbox/queries'
import { findPublished } from '@/lib/complaints/square/square-queries'
import { batam, type Cast } from '@/tests/support/cast'
import { publicWords, words } from '@/tests/support/deeds'
import { file, minutesAfter, populate, tuesday, type Filed } from '@/tests/support/world'

let cast: Cast
const later = minutesAfter(tuesday, 60)

async function shown(): Promise<Filed> {
  const filed = await file(tuesday)
  await publish(cast.budi, filed.number, publicWords, minutesAfter(tuesday, 5))
  return filed
}

beforeAll(async () => {
  cast = await populate()
})

describe('objections', () => {
  const objection = { body: 'Nama saya disebut di sini dan itu tidak benar.', name: 'Pak Canary' }

  it('are heard from anybody, sealed, and decided once; upheld, it is taken down', async () => {
    const { number } = await shown()
    await object(visitorOf(batam), number, objection, later)
    const [heard] = (await listObjections(cast.budi)).filter((row) => row.number === number)
    expect(heard).toMatchObject({ body: objection.body, objector: { name: 'Pak Canary' } })
    const id = heard?.id ?? ''
    expect(await listObjections(cast.citra)).toEqual([])
    const upheld = { objection: id, upheld: true, reason: words.reason }
    await expect(decideObjection(cast.citra, number, upheld, later)).rejects.toThrow()
    await decideObjection(cast.budi, number, upheld, later)
    expect(await findPublished(batam, number, later)).toBeNull()
    const twice = decideObjection(cast.budi, number, { ...upheld, upheld: false }, later)
    await expect(twice).rejects.toMatchObject({ code: 'not_found' })
  })

  it('that are not upheld leave it where it is', async () => {
    const { number } = await shown()
    await object(visitorOf(batam), number, { body: objection.body }, later)
    const [heard] = (await listObjections(cast.budi)).filter((row) => row.number === number)
    const dismissed = { objection: heard?.id ?? '', upheld: false, reason: '' }
    await decideObjection(cast.budi, number, dismissed, later)
    expect(await findPublished(batam, number, later)).not.toBeNull()
    expect(await listObjections(cast.budi)).toEqual([])
  })

  it('cannot be made against what is not shown', async () => {
    const { number } = await file(tuesday)
    const objecting = object(visitorOf(batam), number, objection, later)
    await expect(objecting).rejects.toMatchObject({ code: 'not_found' })
  })
})
