// What a change of the reference data names is there on its day and after: nothing ever leads nowhere.

import { beforeAll, describe, expect, it } from 'vitest'
import { decideChange, draftChange } from '@/lib/agencies/commands/change'
import { db } from '@/lib/platform/db'
import { inForce } from '@/lib/agencies/routing'
import { dated } from '@/lib/agencies/views'
import { batam, type Cast } from '@/tests/support/cast'
import { publishChange, typed } from '@/tests/support/reference-changes'
import { minutesAfter, populate, tuesday } from '@/tests/support/world'

let cast: Cast
const at = (minutes: number) => minutesAfter(tuesday, minutes)

beforeAll(async () => {
  cast = await populate()
})

const draft = (fields: Record<string, string>) => draftChange(cast.budi, typed(fields), at(1))
const ending = (code: string, successor: string, validFrom = '2026-12-01') => {
  return { kind: 'agency_end', code, successor, validFrom }
}
const led = (lead: string, validFrom = '2026-12-01', code = 'TAMAN_BARU') => {
  return { kind: 'category', code, name: 'Taman baru', sector: 'Taman', lead, validFrom }
}
const refusal = (code: string, field?: string) => ({ code, ...(field && { field }) })

describe('an agency does not end', () => {
  it('into itself', async () => {
    await expect(draft(ending('DISHUB', 'DISHUB'))).rejects.toMatchObject(
      refusal('ends_into_itself', 'successor'),
    )
  })

  it('into one that ends a day earlier, whichever of the two was drafted first', async () => {
    const late = await draft(ending('DISHUB', 'DLH', '2026-12-03'))
    await publishChange(cast, ending('DLH', 'DBMSDA', '2026-12-02'))
    await expect(decideChange(cast.gita, late, 'publish', at(5))).rejects.toMatchObject(
      refusal('agency_ends', 'successor'),
    )
    await expect(draft(ending('DISHUB', 'DLH', '2026-12-03'))).rejects.toMatchObject(
      refusal('agency_ends', 'successor'),
    )
  })

  it('into one that ends later, since what it takes over would lead nowhere then', async () => {
    await expect(draft(ending('DISHUB', 'DLH', '2026-12-01'))).rejects.toMatchObject(
      refusal('agency_ends', 'successor'),
    )
  })

  it('while a category leads to it from a later day on', async () => {
    await publishChange(cast, led('DISHUB', '2026-12-10'))
    await expect(draft(ending('DISHUB', 'DBMSDA', '2026-12-05'))).rejects.toMatchObject(
      refusal('still_led_to', 'code'),
    )
  })
})

describe('a category', () => {
  it('is led by no agency that ends, nor supported by one', async () => {
    await expect(draft(led('DLH'))).rejects.toMatchObject(refusal('agency_ends', 'lead'))
    const supported = { ...led('DBMSDA'), supporting: 'DLH' }
    await expect(draft(supported)).rejects.toMatchObject(refusal('agency_ends', 'supporting'))
    await expect(draft(led('TIDAK_ADA'))).rejects.toMatchObject(refusal('unknown_agency', 'lead'))
  })

  it('leads on every day to an agency that is there', async () => {
    const versions = await db().agencyVersion.findMany({ where: { governmentId: batam } })
    const agencies = Map.groupBy(versions, ({ agencyCode }) => agencyCode)
    const categories = await db().category.findMany({
      where: { governmentId: batam },
      include: { versions: true },
    })
    const nowhere = categories.flatMap((category) =>
      ['2026-11-24', '2026-12-02', '2026-12-03', '2026-12-11'].flatMap((day) => {
        const lead = inForce(category.versions.map(dated), day)?.leadAgency
        if (!lead || lead === 'KECAMATAN') return []
        return inForce((agencies.get(lead) ?? []).map(dated), day)
          ? []
          : [`${category.code} ${day}`]
      }),
    )
    expect(nowhere).toEqual([])
  })
})
