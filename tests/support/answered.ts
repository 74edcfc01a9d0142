import { type Page, expect } from '@playwright/test'
import { act, openCase } from './desk'
import { fileComplaint, track, type Receipt } from './filing'

const works = 'Dinas Bina Marga dan Sumber Daya Air'

/** Forwarded by Kominfo, answered by the agency; then the citizen opens it again. */
export async function answered(
  page: Page,
  as: (person: 'budi' | 'citra') => Promise<Page>,
  story: string,
): Promise<Receipt> {
  const receipt = await fileComplaint(page, story)
  const budi = await as('budi')
  await openCase(budi, receipt.number)
  await act(budi, 'Teruskan', {}, { 'OPD tujuan': works })
  await expect(budi.locator('[data-status]')).toHaveAttribute('data-status', 'referred')
  const citra = await as('citra')
  await openCase(citra, receipt.number)
  await act(citra, 'Jawab', { 'Isi jawaban': 'Sampah sudah kami angkut pagi ini.' })
  await expect(citra.locator('[data-status]')).toHaveAttribute('data-status', 'answered')
  await track(page, receipt)
  return receipt
}
