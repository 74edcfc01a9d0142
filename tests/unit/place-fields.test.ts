import { describe, expect, it } from 'vitest'
import { answerField, gatherPlace, placeFields } from '@/app/(public)/lapor/lokasi/place-fields'

function sent(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('of the page on place and kind', () => {
  it('only answers about the chosen kind count', () => {
    const { answers } = gatherPlace(
      sent({
        category: 'LAMPU',
        [answerField('LAMPU', 'since')]: 'week',
        [answerField('JALAN', 'since')]: 'today',
      }),
    )
    expect(answers).toEqual({ since: 'week' })
  })

  it('the kind from the full list is the kind', () => {
    const { form } = gatherPlace(sent({ category: 'other', otherCategory: 'JALAN' }))
    expect([...form]).toEqual([['category', 'JALAN']])
  })

  it('a kind left over in the full list does not count where a suggestion was chosen', () => {
    const { form } = gatherPlace(sent({ category: 'LAMPU', otherCategory: 'JALAN' }))
    expect([...form]).toEqual([['category', 'LAMPU']])
  })

  it('what was kept fills the same fields again', () => {
    const field = answerField('LAMPU', 'since')
    const place = { landmark: '', nowhere: true, category: 'LAMPU', answers: { since: 'week' } }
    expect(placeFields(place)).toMatchObject({ category: 'LAMPU', [field]: 'week' })
  })
})
