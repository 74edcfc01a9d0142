// What a citizen is told of a complaint, on the tracking page and by mail, in every language.

import { describe, expect, it } from 'vitest'
import { storyOf } from '@/components/complaints/citizen-story'
import { owedClocks } from '@/lib/kernel/terms'
import { actions, clockNames, statuses } from '@/lib/complaints/rules/lifecycle'
import { isCitizenNews } from '@/lib/complaints/rules/citizen-news'
import { citizenMessage } from '@/lib/notifications/message'
import { channelNames } from '@/lib/notifications/rules/policy'
import { templates } from '@/lib/notifications/templates'
import { languages, wordsFor } from '@/lib/words/words'

const agency = 'Dinas Lingkungan Hidup'
const jargon =
  /disposisi|tindak lanjut|\bOPD\b|verif|eskalasi|escalat|disposition|referral|stakeholder/i

const facts = {
  number: '7KQ2M9XA',
  agency,
  running: clockNames.map((name) => ({ name, dueAt: new Date('2026-12-01T09:00:00Z') })),
  government: { name: 'Pemerintah Kota Batam', timeZone: 'Asia/Jakarta' },
  appUrl: 'https://kesah.example',
  stopUrl: 'https://kesah.example/berhenti/tanda',
}

describe.each(languages)('in %s', (language) => {
  const words = wordsFor(language)

  it('each step that concerns the citizen is a sentence without holes', () => {
    for (const action of actions.filter(isCitizenNews)) {
      expect(storyOf({ action, subject: agency }, words), action).toMatch(/^[^{}]+\.$/)
    }
  })

  it('each status has a name and says in whose hands it is; so have each clock and each channel', () => {
    const { names, hands, promises, missed } = words.status
    const { channels } = words.notices.stop
    const spoken = { names, hands, promises, missed, channels } as Record<
      string,
      Record<string, string>
    >
    const owed = {
      names: statuses,
      hands: statuses,
      promises: clockNames,
      missed: owedClocks,
      channels: channelNames,
    }
    const silent = Object.entries(owed).flatMap(([group, codes]) =>
      codes.filter((code) => !spoken[group]?.[code]).map((code) => `${group}.${code}`),
    )
    expect(silent, `lib/words/${language}.ts`).toEqual([])
  })

  it('an agency that is not known still leaves a whole sentence', () => {
    const sentence = storyOf({ action: 'refer', subject: null }, words)
    expect(sentence).toContain(words.status.someAgency)
  })

  it('what staff say among themselves is told to no citizen', () => {
    expect(storyOf({ action: 'note', subject: agency }, words)).toBe('')
  })

  it('each mail is whole, and free of the administration’s own words', () => {
    for (const action of actions) {
      const { citizen } = templates[action]
      if (!citizen) continue
      const { subject, text } = citizenMessage(citizen, facts, language)
      const mail = `${subject}\n${text}`
      expect(mail, action).not.toMatch(/[{}]/)
      expect(mail, action).not.toMatch(jargon)
      expect(text, action).toContain('https://kesah.example/lacak/7KQ2M9XA\n')
    }
  })
})

it('a mail names the day in the language that it is written in', () => {
  const { citizen } = templates.submit
  const texts = languages.map(
    (language) => citizen && citizenMessage(citizen, facts, language).text,
  )
  expect(texts.join()).toContain('Diperiksa dan diteruskan paling lambat Selasa, 1 Desember 2026.')
  expect(texts.join()).toContain('Checked and forwarded no later than Tuesday, 1 December 2026.')
})
