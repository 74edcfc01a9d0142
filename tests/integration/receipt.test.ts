import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { listCategories } from '@/lib/agencies/reference/queries'
import { refer } from '@/lib/complaints/commands/steps/refer'
import { findContent, findReceipt } from '@/lib/complaints/square/public-queries'
import { batam } from '@/tests/support/cast'
import { referral } from '@/tests/support/deeds'
import { description, file, minutesAfter, populate, tuesday } from '@/tests/support/world'

const owner = openDatabase(env().databaseUrl, 'owner', 1)
afterAll(() => owner.$disconnect())

async function isUnchanged(number: string): Promise<boolean> {
  const receipt = await findReceipt(batam, number)
  const kept = await findContent(batam, number)
  return receipt !== null && receipt.content === kept?.content
}

describe('what a receipt was given for', () => {
  it('is still the same after the desk gave it a title and another category', async () => {
    const cast = await populate()
    const { number } = await file(tuesday)
    const title = 'Lampu padam di Masjid Raya'
    const [category] = await listCategories(batam, tuesday)
    const change = referral({ title, ...(category && { category: category.code }) })
    await refer(cast.budi, number, change, minutesAfter(tuesday, 1))
    expect(await isUnchanged(number)).toBe(true)
  })

  it('is not when somebody rewrote the complaint past the house', async () => {
    const { number } = await file(tuesday)
    expect(await isUnchanged(number)).toBe(true)
    const altered = description.replace('padam', 'redup')
    await owner.$executeRaw`UPDATE complaints SET description = ${altered} WHERE number = ${number}`
    expect(await isUnchanged(number)).toBe(false)
  })

  it('is not known elsewhere', async () => {
    const { number } = await file(tuesday)
    expect(await findContent('99.99', number)).toBeNull()
  })
})
