// Stories about officials and others that only sound like it, written by hand, in the words that people
// type. The rule was made with the first part in sight; the second was labelled before and left alone.

import { expect, it } from 'vitest'
import { suggestsOfficials } from '@/lib/complaints/rules/about-officials'
import { labelledComplaints } from '@/tests/support/labelled-complaints'
import labelled from '@/tests/support/labelled-officials.json'

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

it.each(['tuned', 'heldOut'] as const)('who complains of officials is asked: %s', (part) => {
  const { official, other } = labelled[part]
  const missed = official.filter((story) => !suggestsOfficials(story))
  const asked = other.filter(suggestsOfficials)
  const recall = 1 - missed.length / official.length
  const needless = asked.length / other.length
  console.log(`${part}: recall ${percent(recall)} of ${official.length}`)
  console.log(`${part}: asked needlessly ${percent(needless)} of ${other.length}`)
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(needless, asked.join('\n')).toBeLessThanOrEqual(0.1)
})

it('hardly anybody who complains of something else has to answer', () => {
  const { GOV_AKUNTABILITAS_PENGAWASAN: _own, ...others } = labelledComplaints
  const stories = Object.values(others).flat()
  const asked = stories.filter(suggestsOfficials)
  console.log(`ordinary complaints: asked ${percent(asked.length / stories.length)}`)
  expect(asked.length / stories.length, asked.join('\n')).toBeLessThanOrEqual(0.1)
})

it.each([
  ['Preman minta uang parkir di pasar Jodoh setiap malam.', false],
  ['Petugas parkir minta uang lebih dari tarif.', true],
  ['Tidak ada pungli di sini, hanya lampu yang mati.', false],
  ['Minta semenisasi jalan di RT 03 RW 08.', false],
  ['Pak RT memotong bantuan warga.', true],
  ['Mohon satpol PP menertibkan pedagang di trotoar.', false],
  ['SATPOL PP MENENDANG PEDAGANG!!!', true],
])('%s → %s', (story, asked) => {
  expect(suggestsOfficials(story)).toBe(asked)
})
