import { describe, expect, it } from 'vitest'
import { problemOf } from '@/lib/complaints/square/similar-queries'
import { leastAlike, similarity, type Problem } from '@/lib/complaints/story/similarity'
import { standing, told } from '@/tests/support/labelled-problems'

const there = standing.map(({ key, text, ...place }) => ({
  key,
  problem: problemOf({ description: text, ...place }),
}))

/** The problems that this one would be shown. */
function shownTo(problem: Problem): string[] {
  return there
    .map(({ key, problem: other }) => ({ key, alike: similarity(problem, other) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((one, other) => other.alike - one.alike)
    .map(({ key }) => key)
}

it('finds the problem that is there already, and leaves other ones alone', () => {
  const judged = told.map(({ text, same, ...place }) => ({
    same,
    shown: shownTo(problemOf({ description: text, ...place })),
  }))
  const wanted = judged.filter(({ same }) => same !== null)
  const found = wanted.filter(({ same, shown }) => same !== null && shown.includes(same)).length
  const shown = judged.flatMap((one) => one.shown).length
  const precision = found / shown
  const recall = found / wanted.length
  console.log(`similar problems: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
  expect(recall).toBeGreaterThanOrEqual(0.9)
  expect(precision).toBeGreaterThanOrEqual(0.8)
})

describe('place', () => {
  const hole = {
    description: 'Jalan berlubang depan sekolah',
    category: 'INFRA_JALAN_JEMBATAN',
    latitude: 1.13,
    longitude: 104.05,
  }
  const farther = (metres: number) =>
    problemOf({ ...hole, latitude: hole.latitude + metres / 111_320 })

  it('the same words at the same spot are the same problem, beyond 1.5 km another one', () => {
    expect(similarity(problemOf(hole), farther(20))).toBeCloseTo(1)
    expect(similarity(problemOf(hole), farther(1600))).toBe(0)
  })

  it('the same words in another kelurahan are another problem', () => {
    const { latitude: _north, longitude: _east, ...words } = hole
    const here = problemOf({ ...words, kelurahan: '21.71.10.1004' })
    expect(similarity(here, problemOf({ ...words, kelurahan: '21.71.10.1003' }))).toBe(0)
    expect(similarity(here, { ...here, areaCode: '21.71.10' })).toBeGreaterThan(leastAlike)
  })
})
