import { describe, expect, test } from 'vitest'
import { whenPhonesMayRing, whenToSend } from '@/lib/notifications/rules/policy'

const batam = 'Asia/Jakarta'

/** When a phone in Batam that is due at this hour rings. */
function rings(local: string): string {
  return whenPhonesMayRing(new Date(`${local}+07:00`), batam).toISOString()
}

const at = (local: string) => new Date(`${local}+07:00`).toISOString()

describe('a phone stays silent from 21.00 to 06.00 on the wall clock there', () => {
  test.each(['2026-11-24T06:00:00', '2026-11-24T13:30:00', '2026-11-24T20:59:59.999'])(
    'and rings at once at %s',
    (moment) => expect(rings(moment)).toBe(at(moment)),
  )

  test.each([
    ['2026-11-24T05:59:59.999', '2026-11-24T06:00:00'],
    ['2026-11-24T21:00:00', '2026-11-25T06:00:00'],
    ['2026-11-24T23:59:59', '2026-11-25T06:00:00'],
    ['2026-11-25T00:00:00', '2026-11-25T06:00:00'],
    ['2026-12-31T22:00:00', '2027-01-01T06:00:00'],
  ])('what is due at %s waits until %s', (due, morning) => expect(rings(due)).toBe(at(morning)))

  test('the clock is that of the government: in Makassar it is an hour later', () => {
    const due = new Date('2026-11-24T13:30:00Z')
    expect(whenPhonesMayRing(due, batam)).toEqual(due)
    const morning = new Date('2026-11-24T22:00:00Z')
    expect(whenPhonesMayRing(due, 'Asia/Makassar')).toEqual(morning)
  })
})

test('mail makes no noise and leaves at any time', () => {
  const night = new Date('2026-11-24T18:00:00Z')
  expect(whenToSend('mail', night, batam)).toEqual(night)
  expect(whenToSend('push', night, batam)).not.toEqual(night)
  expect(whenToSend('whatsapp', night, batam)).not.toEqual(night)
})
