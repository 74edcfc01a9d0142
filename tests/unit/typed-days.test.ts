import { describe, expect, it } from 'vitest'
import { absenceInput } from '@/lib/accounts/input'
import { announceInput } from '@/lib/agencies/input'
import { changeInput } from '@/lib/agencies/rules/changes'
import { answerInput, checkInput, promiseInput } from '@/lib/complaints/case/step-input'
import { storyInput } from '@/lib/complaints/filing/input'
import { enterForm } from '@/lib/complaints/filing/intake-input'
import { deskFilterOf } from '@/lib/complaints/inbox/filter-input'
import { publicFilter } from '@/lib/complaints/square/filter-input'
import { cursorOf, placeOf } from '@/lib/complaints/story/cursor'
import { isTooFarAhead } from '@/lib/kernel/plausible-time'
import { parseForm } from '@/lib/platform/form-input'
import { translateTo } from '@/lib/words/translate'

const number = '4Z4FEXGB'
const implausible = [
  '0000-01-01',
  '0001-01-01',
  '0026-11-24',
  '0126-11-24',
  '1999-12-31',
  '2101-01-01',
]

function faultsOf(parsed: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) {
  return parsed.error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe.each(implausible)('%s is no day', (day) => {
  it('on which something happened', () => {
    const description = 'Lampu di depan masjid padam.'
    expect(faultsOf(storyInput('2026-11-24').safeParse({ description, occurredOn: day }))).toEqual(
      expect.arrayContaining(['occurredOn']),
    )
  })

  it('on which a complaint was received', () => {
    const entered = enterForm('2026-11-24').safeParse({ receivedAt: `${day}T10:00` })
    expect(faultsOf(entered)).toContain('receivedAt')
  })

  it('that is promised, or on which somebody asks again', () => {
    expect(
      faultsOf(promiseInput.safeParse({ number, dueOn: day, reason: 'Dikerjakan segera.' })),
    ).toEqual(['dueOn'])
    expect(
      faultsOf(answerInput.safeParse({ number, dueOn: day, answer: 'Sudah dikerjakan.' })),
    ).toEqual(['dueOn'])
    expect(faultsOf(checkInput.safeParse({ number, checkOn: day }))).toEqual(['checkOn'])
  })

  it('of an absence, a rule, a holiday or an announcement', () => {
    const deputy = crypto.randomUUID()
    const absence = absenceInput.safeParse({ deputy, firstDay: day, lastDay: day })
    expect(faultsOf(absence)).toEqual(['firstDay', 'lastDay'])
    const common = { source: 'Keputusan 12/2026', certainty: 'confirmed' }
    const rule = { kind: 'sample_rate', percent: '5', validFrom: day }
    expect(faultsOf(changeInput.safeParse({ ...common, ...rule }))).toEqual(['validFrom'])
    const holiday = { kind: 'day_off', name: 'Hari jadi', dayKind: 'regional', date: day }
    const off = changeInput.safeParse({ ...common, ...holiday, validFrom: '2027-01-01' })
    expect(faultsOf(off)).toEqual(['date'])
    const announced = announceInput.safeParse({ startsAt: `${day}T10:00`, endsAt: `${day}T11:00` })
    expect(faultsOf(announced)).toEqual(expect.arrayContaining(['startsAt', 'endsAt']))
  })

  it('of a filter or a cursor, which are left out', () => {
    const sesudah = `900~${day}T00:00:00.000Z~${number}`
    expect(publicFilter({ dari: day, sampai: day, sesudah })).toEqual({})
    expect(deskFilterOf({ dari: day, sampai: day })).toEqual({})
    expect(placeOf(`${day}T00:00:00.000Z~${number}`)).toBeNull()
  })
})

it('of what is no day at all one thing is said', () => {
  const absence = { deputy: crypto.randomUUID(), firstDay: 'besok', lastDay: 'lusa' }
  expect(faultsOf(absenceInput.safeParse(absence))).toEqual(['firstDay', 'lastDay'])
})

it('a cursor names a number that there can be', () => {
  const place = { receivedAt: new Date('2026-11-24T03:00:00Z'), number }
  expect(placeOf(cursorOf(place))).toEqual(place)
  expect(placeOf(`2026-11-24T03:00:00.000Z~\0`)).toBeNull()
  expect(placeOf('+275760-09-13T00:00:00.000Z~4Z4FEXGB')).toBeNull()
})

it.each(['2026-13-45T10:00', '2026-02-30T10:00', '2026-11-24T99:99', '2026-11-24T10:00Z'])(
  'an announcement does not begin at %s',
  (startsAt) => expect(faultsOf(announceInput.safeParse({ startsAt }))).toContain('startsAt'),
)

it('a day that nobody can have meant is told beside its field, in the language of the reader', () => {
  const form = new FormData()
  form.append('description', 'Lampu di depan masjid padam.')
  form.append('occurredOn', '0026-11-24')
  const parsed = parseForm(form, storyInput('2026-11-24'))
  const told = parsed.ok ? '' : (parsed.state.errors['occurredOn'] ?? '')
  expect(told).toBe('Tanggal ini di luar tahun 2000 sampai 2100. Periksa tahunnya.')
  expect(translateTo('en')(told)).toBe(
    'This date lies outside of the years 2000 to 2100. Please check the year.',
  )
})

it('what is planned lies at most ten years ahead', () => {
  const now = new Date('2026-11-24T03:00:00Z')
  expect(isTooFarAhead('2036-11-24', now)).toBe(false)
  expect(isTooFarAhead('2036-11-25', now)).toBe(true)
})

it('days of this century stay days', () => {
  const description = 'Lampu di depan masjid padam.'
  const story = storyInput('2026-11-24').parse({ description, occurredOn: '2000-01-01' })
  expect(story.occurredOn).toBe('2000-01-01')
  expect(deskFilterOf({ dari: '2026-01-01', sampai: '2100-12-31' })).toEqual({
    dari: '2026-01-01',
    sampai: '2100-12-31',
  })
})
