import { describe, expect, it } from 'vitest'
import { inviteInput, registerInput } from '@/lib/accounts/input'
import { announceInput } from '@/lib/agencies/input'
import { changeInput } from '@/lib/agencies/rules/changes'
import { presenceInput } from '@/lib/complaints/case/desk-input'
import { askBackInput, reasonInput } from '@/lib/complaints/case/step-input'
import {
  complaintNumber,
  contactInput,
  objectInput,
  placeInput,
  storyInput,
  trackInput,
} from '@/lib/complaints/filing/input'
import { enterForm } from '@/lib/complaints/filing/intake-input'
import { publicFilter } from '@/lib/complaints/square/filter-input'
import { complaintNumberFrom } from '@/lib/kernel/crockford'
import { charactersIn, trimmed } from '@/lib/kernel/typed-text'

const number = '4Z4FEXGB'
const other = complaintNumberFrom(Uint8Array.of(1, 2, 3, 4, 5))
const unseen = '\u200B'

describe('a complaint number is read', () => {
  it.each([
    ['with the full stop of its sentence', '4Z4FEXGB.'],
    ['with a comma and blanks', ' 4Z4FEXGB, '],
    ['with a hash and its hyphen', '#4Z4F-EXGB.'],
    ['with a hyphen that does not break', '4Z4F\u2011EXGB'],
    ['with an en dash', '4Z4F–EXGB'],
    ['in full width', '４Ｚ４Ｆ－ＥＸＧＢ'],
    ['with marks that nobody sees', '\u202A4Z4F\u200BEXGB\u202C'],
    ['after the words that name it', 'Nomor aduan 4Z4F-EXGB'],
    ['in two groups of a sentence', 'nomornya 4z4f exgb ya'],
    ['out of the whole address', 'https://kesah.batam.go.id/lacak/4Z4FEXGB?x=1#atas'],
    ['out of an address as it is sent', '4Z4F%20EXGB%2C'],
  ])('%s', (_how, typed) => expect(complaintNumber.parse(typed)).toBe(number))

  it.each([
    ['a sentence that names two', `${number} dan ${other}`],
    ['a number with one more letter', '4Z4FEXGBA'],
    ['half an escape', '4Z4F%E0%A4'],
    ['nothing', ''],
  ])('not in %s', (_what, typed) => {
    expect(complaintNumber.safeParse(typed).success).toBe(false)
  })
})

it('the secret code is read as it is pasted', () => {
  for (const code of [
    'Kode rahasia: ABCD-EFGH-JKMN.',
    'abcd–efgh–jkmn',
    '\u202AABCDEFGHJKMN\u202C',
  ]) {
    expect(trackInput.parse({ number, code }).code).toBe('ABCDEFGHJKMN')
  }
})

const contact = { privacy: 'confidential', hideContent: '' }
const phoneOf = (phone: string) => contactInput.safeParse({ ...contact, phone }).data?.phone

describe('a telephone number is read', () => {
  it.each([
    ['0812 3456 7890', '081234567890'],
    ['\u202A+62 812‑3456‑7890\u202C', '081234567890'],
    ['+62 (0)812 3456 7890', '081234567890'],
    ['0062 812 3456 7890', '081234567890'],
    ['62812 3456 7890', '081234567890'],
    ['8123456789', '08123456789'],
    ['０８１２３４５６７８９０', '081234567890'],
    ['0812–3456–7890', '081234567890'],
    ['(0778) 123 456', '0778123456'],
    ['+62 778 123456', '0778123456'],
    ['+65 9123 4567', '+6591234567'],
    ['0065 6123 4567', '+6561234567'],
    ['+60 12-345 6789', '+60123456789'],
    ['+31 20 123 4567', '+31201234567'],
  ])('%s', (typed, dialled) => expect(phoneOf(typed)).toBe(dialled))

  it.each([
    '12345',
    '+65 123',
    '+65 1234 5678',
    'telepon saya',
    '0112345678',
    '+62',
    '+1234567890123456',
  ])('not %s', (typed) =>
    expect(contactInput.safeParse({ ...contact, phone: typed }).success).toBe(false),
  )
})

const mailOf = (email: string) => contactInput.safeParse({ ...contact, email }).data?.email

describe('an address for mail', () => {
  it('is read without the blanks and marks that came along', () => {
    expect(mailOf('\u00A0ani@contoh.id\u00A0')).toBe('ani@contoh.id')
    expect(mailOf('\u202Aani\u200B@contoh.id\u202C')).toBe('ani@contoh.id')
    expect(mailOf('ani@bp\u2011batam.example')).toBe('ani@bp-batam.example')
    const { email } = registerInput.parse({ name: '', email: 'ani@contoh.id\u200B', password: '' })
    expect(email).toBe('ani@contoh.id')
  })

  it('has at most 254 characters, and no sign that looks like @', () => {
    const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}`
    expect(mailOf(`${long}.${'e'.repeat(60)}.id`)).toBeUndefined()
    expect(mailOf('ani＠contoh.id')).toBeUndefined()
  })
})

const today = '2026-11-24'
const isStory = (description: string) => storyInput(today).safeParse({ description }).success

describe('what nobody can read does not count', () => {
  it('as a name', () => {
    const named = contactInput.safeParse({ ...contact, privacy: 'named', name: unseen })
    expect(named.error?.issues[0]?.path).toEqual(['name'])
    const typed = { email: 'a@b.example', role: 'admin', agency: '' }
    expect(inviteInput.safeParse({ ...typed, name: unseen }).success).toBe(false)
  })

  it('as a story, an objection, a reason, a question or an announcement', () => {
    const blank = unseen.repeat(20)
    expect(isStory(blank)).toBe(false)
    expect(isStory(`a${blank}b`)).toBe(false)
    expect(isStory(`a${' '.repeat(20)}b`)).toBe(false)
    expect(isStory('\u2800'.repeat(20))).toBe(false)
    expect(objectInput.safeParse({ number, body: blank }).success).toBe(false)
    expect(reasonInput.safeParse({ number, reason: blank }).success).toBe(false)
    expect(askBackInput.safeParse({ number, reason: `a${blank}b` }).success).toBe(false)
    const { error } = announceInput.safeParse({ title: blank, body: blank })
    const paths = error?.issues.map(({ path }) => path[0])
    expect(paths).toEqual(expect.arrayContaining(['title', 'body']))
  })

  it('as a landmark, a source of a rule or a search', () => {
    const { error } = placeInput.safeParse({ landmark: unseen, nowhere: '' })
    expect(error?.issues[0]?.path).toEqual(['landmark'])
    const change = { kind: 'sample_rate', percent: '5', validFrom: '2027-01-01' }
    const source = unseen.repeat(9)
    expect(changeInput.safeParse({ ...change, source, certainty: 'estimate' }).success).toBe(false)
    expect(publicFilter({ q: unseen })).toEqual({})
  })

  it('at the ends, and of what stays nothing is lost', () => {
    const { description } = storyInput(today).parse({
      description: `${unseen} Lampu di depan masjid padam ❤️\u00A0${unseen}`,
    })
    expect(description).toBe('Lampu di depan masjid padam ❤️')
    expect(trimmed('👨‍👩‍👧')).toBe('👨‍👩‍👧')
    expect(trimmed('\uFE0F\u200D')).toBe('')
  })
})

describe('a length is that of the counter', () => {
  it('2,100 emoji are 2,100 characters, and 4,001 are too many', () => {
    expect(isStory('😀'.repeat(2100))).toBe(true)
    expect(isStory('😀'.repeat(4000))).toBe(true)
    expect(isStory('😀'.repeat(4001))).toBe(false)
    expect(charactersIn('😀'.repeat(2100))).toBe(2100)
  })

  it('blanks at the ends and the two signs of a line break are not counted', () => {
    const lines = `${'a'.repeat(1999)}\r\n`.repeat(2)
    expect(charactersIn(`  ${lines}  `)).toBe(3999)
    expect(isStory(`${' '.repeat(50)}${'a'.repeat(4000)}${' '.repeat(50)}`)).toBe(true)
  })
})

it('what PostgreSQL cannot hold is in no search and in no draft of the desk', () => {
  expect(publicFilter({ q: 'lampu\0 \uD800' })).toEqual({ q: 'lampu \uFFFD' })
  const draft = { action: 'answer', values: { answer: 'Sudah\0 \uD800' } }
  const presence = presenceInput.parse({ version: 1, writing: null, draft })
  expect(presence.draft?.values['answer']).toBe('Sudah \uFFFD')
  expect(presenceInput.safeParse({ version: 2 ** 31, writing: null, draft: null }).success).toBe(
    false,
  )
})

describe('half a point', () => {
  const half = { landmark: '', nowhere: '', latitude: '1.13' }
  const nought = { landmark: '', nowhere: '', latitude: '0', longitude: '0' }

  it('is no place, and neither is 0/0', () => {
    for (const place of [half, nought, { ...half, longitude: ' ' }]) {
      expect(placeInput.safeParse(place).error?.issues[0]?.path).toEqual(['landmark'])
    }
  })

  it('is left out beside a landmark, at the counter too', () => {
    const place = placeInput.parse({ ...half, landmark: 'Depan masjid' })
    expect(place).toEqual({ landmark: 'Depan masjid', nowhere: false })
    const entered = enterForm(today).parse({
      ...{ submission: crypto.randomUUID(), channel: 'counter', privacy: 'anonymous' },
      ...{ description: 'Lampu di depan masjid padam.', ...half, landmark: 'Depan masjid' },
    })
    expect(entered).not.toHaveProperty('latitude')
  })

  it('a whole one stays', () => {
    const whole = { ...half, longitude: '104.05' }
    expect(placeInput.parse(whole)).toMatchObject({ latitude: 1.13, longitude: 104.05 })
  })
})
