import { describe, expect, it } from 'vitest'
import { similarNames } from '@/app/(public)/lapor/lokasi/similar-names'

const choices = [
  { value: '1', label: 'Teluk Tering' },
  { value: '2', label: 'Sei Panas', aliases: ['Sungai Panas'] },
  { value: '3', label: 'Baloi Permai' },
  { value: '4', label: 'Batu Besar' },
  { value: '5', label: 'Batu Selicin' },
  { value: '6', label: 'Muka Kuning' },
  { value: '7', label: 'Tanjung Uncang' },
  { value: '8', label: 'Tanjung Uma' },
  { value: '9', label: 'Kampung Pelita' },
]

function found(typed: string): string[] {
  return similarNames(choices, typed).map(({ label }) => label)
}

describe('a kelurahan is found', () => {
  it.each([
    ['by its beginning', 'tel', 'Teluk Tering'],
    ['by a word inside of its name', 'tering', 'Teluk Tering'],
    ['without its spaces', 'mukakuning', 'Muka Kuning'],
    ['with a letter too many', 'teluk terring', 'Teluk Tering'],
    ['with a letter missing', 'balo permai', 'Baloi Permai'],
    ['with two letters wrong', 'telok tiring', 'Teluk Tering'],
    ['while it is still being typed, slip included', 'telok', 'Teluk Tering'],
    ['by another name that people have for it', 'sungai panas', 'Sei Panas'],
    ['with its first word shortened', 'tj uncang', 'Tanjung Uncang'],
    ['shortened otherwise', 'tjg. uma', 'Tanjung Uma'],
    ['a kampung as well', 'kp pelita', 'Kampung Pelita'],
  ])('%s', (_how, typed, label) => {
    expect(found(typed)[0]).toBe(label)
  })

  it('and so is every other of that name', () => {
    expect(found('batu')).toEqual(['Batu Besar', 'Batu Selicin'])
  })

  it.each(['', 'b', 'jakarta pusat', 'xyz'])('not by %j', (typed) => {
    expect(found(typed)).toEqual([])
  })
})
