import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkCharacter,
  codeLength,
  complaintNumberFrom,
  grouped,
  isCode,
  isComplaintNumber,
  normalise,
  spell,
} from '@/lib/kernel/crockford'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const fiveBytes = fc.uint8Array({ minLength: 5, maxLength: 5 })
const aNumber = fiveBytes.map(complaintNumberFrom)
const position = fc.nat(7)
const character = fc.nat(31).map((index) => alphabet.charAt(index))

describe('a complaint number', () => {
  it('has eight characters, none of which is read for another', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
        expect(isComplaintNumber(number)).toBe(true)
      }),
    )
  })

  it('is refused when one character is wrong', () => {
    fc.assert(
      fc.property(aNumber, position, character, (number, at, wrong) => {
        fc.pre(number.charAt(at) !== wrong)
        expect(isComplaintNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false)
      }),
    )
  })

  it('is refused when two neighbours have changed places, but for one pair in 31', () => {
    let swaps = 0
    let missed = 0
    fc.assert(
      fc.property(aNumber, fc.nat(6), (number, at) => {
        const [one = '', other = ''] = number.slice(at, at + 2)
        fc.pre(one !== other)
        swaps += 1
        if (isComplaintNumber(number.slice(0, at) + other + one + number.slice(at + 2))) missed += 1
      }),
      { numRuns: 2_000, seed: 62 },
    )
    expect(missed / swaps).toBeLessThan(1 / 31)
  })

  it('is the same whoever dictates it and however it is typed', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        expect(normalise(grouped(number).toLowerCase())).toBe(number)
        expect(normalise(number.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(number)
      }),
    )
    expect(normalise(' 1oIl-8kx ')).toBe('10118KX')
  })

  it('is printed in two groups of four', () => {
    expect(grouped('7K2MQ9T4')).toBe('7K2M-Q9T4')
  })

  it.each(['', '7K2M', '7K2MQ9T4X', '7K2M-Q9T', 'UUUUUUUU', '７Ｋ２ＭＱ９Ｔ４'])(
    'is not %j',
    (text) => expect(isComplaintNumber(text)).toBe(false),
  )

  it('is told from a typing error by a character that others have computed too', () => {
    // ISO/IEC 7064 hybrid recursion by hand: 'A' is 10, (10 + 32) mod 32 = 10, 20; (33 - 20) mod 32 = 13.
    expect(checkCharacter('A')).toBe('D')
    // '00': 32 → 64 mod 33 = 31; 31 → 62 mod 33 = 29; (33 - 29) mod 32 = 4.
    expect(checkCharacter('00')).toBe('4')
  })
})

describe('the secret code', () => {
  it('spends five bits a character, so that twelve hold sixty', () => {
    expect(spell(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff), 8)).toBe('ZZZZZZZZ')
    expect(spell(Uint8Array.of(0b00001_000, 0b10_00011_0, 0b0100_0010, 0b1_00110_00), 5)).toBe(
      '12345',
    )
    expect(() => spell(new Uint8Array(7), codeLength)).toThrow(RangeError)
  })

  it('has exactly twelve characters', () => {
    expect(isCode('0123456789AB')).toBe(true)
    expect(isCode('0123456789A')).toBe(false)
    expect(isCode('0123456789AU')).toBe(false)
  })
})
