import { describe, expect, test } from 'vitest'
import { isEmergency } from '@/lib/agencies/rules/emergency'
import { listEmergencyPhrases, listQuestions, suggestFor } from '@/lib/agencies/reference/queries'
import { runKesah } from '@/tests/support/kesah-command'

const batam = '21.71'
const today = new Date('2026-12-01T03:00:00Z')
const beforeAnyRecord = new Date('2020-01-01T03:00:00Z')

/** On the database of the tests, with `input` on standard input. */
function kesah(args: string[], input: string) {
  const { DATABASE_URL = '' } = process.env
  const variables = { DATABASE_URL, KESAH_SECRET: 'x'.repeat(32) }
  const { status, stdout, stderr } = runKesah(args, { variables, input })
  return { status, stderr, lines: stdout.split('\n').slice(0, -1) }
}

describe('kesah suggest', () => {
  test('one line of suggestions for each line of text, with agencies that exist', () => {
    const texts = ['lampu jalan depan rumah mati', '', 'sampah tidak diangkut seminggu']
    const { status, stderr, lines } = kesah(['suggest', '--json'], `${texts.join('\n')}\n`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const answers = lines.map((line) => JSON.parse(line) as { suggestions: unknown[] })
    expect(answers.map(({ suggestions }) => suggestions.length)).toEqual([5, 0, 5])
    expect(answers[0]?.suggestions[0]).toEqual({
      category: 'INFRA_PENERANGAN_SARANA',
      agency: 'DBMSDA',
      confidence: expect.any(Number) as unknown,
    })
    expect(answers[2]?.suggestions[0]).toMatchObject({
      category: 'LINGKUNGAN_SAMPAH',
      agency: 'DLH',
    })
  })

  test('no text, no line; an unknown option ends with 2', () => {
    expect(kesah(['suggest', '--json'], '')).toMatchObject({ status: 0, lines: [] })
    expect(kesah(['suggest', '--terbang'], 'lampu')).toMatchObject({ status: 2, lines: [] })
  })

  test('without --json it speaks to people', () => {
    expect(kesah(['suggest'], 'lampu jalan mati').lines[0]).toMatch(
      /^\d+ % INFRA_PENERANGAN_SARANA \(DBMSDA\), /,
    )
  })
})

describe('what a text is about', () => {
  test('a body outside of the city is named for what is its own', async () => {
    const [first] = await suggestFor(batam, 'air bersih mati tiga hari, keran kering', today)
    expect(first).toMatchObject({ category: 'LUAR_AIR_BERSIH', agency: 'BPBATAM' })
  })

  test('where no place is known yet, it is the kecamatan, whichever that is', async () => {
    const found = await suggestFor(batam, 'ketua RT tidak mau memberi surat pengantar', today)
    expect(found[0]).toMatchObject({
      category: 'KEMASYARAKATAN_ORGANISASI',
      agency: 'KECAMATAN',
    })
  })

  test('before the first model there is no suggestion', async () => {
    expect(await suggestFor(batam, 'lampu jalan mati', beforeAnyRecord)).toEqual([])
  })
})

test('emergency words and questions are those of the day', async () => {
  const phrases = await listEmergencyPhrases(batam, today)
  expect(isEmergency(phrases, 'Ada kebakaran di ruko sebelah!')).toBe(true)
  expect(await listEmergencyPhrases(batam, beforeAnyRecord)).toEqual([])
  const questions = await listQuestions(batam, 'INFRA_PENERANGAN_SARANA', today)
  expect(questions.map(({ key }) => key)).toEqual(['howMany', 'since', 'damage'])
  expect(questions[0]?.options[0]).toEqual({ value: 'one', label: 'Satu', labelEn: 'One' })
  expect(await listQuestions(batam, 'INFRA_PENERANGAN_SARANA', beforeAnyRecord)).toEqual([])
})
