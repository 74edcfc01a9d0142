import { grouped } from '@/lib/kernel/crockford'
import { formatDay } from '@/lib/kernel/format'
import { clockWords } from '@/lib/complaints/rules/labels'
import type { ClockName } from '@/lib/complaints/rules/lifecycle'
import type {
  CitizenTemplate,
  StaffTemplate,
  SupporterTemplate,
} from '@/lib/notifications/template'
import { fill } from '@/lib/words/fill'
import { firstLanguage, type Language, wordsFor } from '@/lib/words/words'

/** All that a message may tell of a complaint. */
export interface Facts {
  readonly number: string
  /** Name of the agency that the step is about; null where none is known. */
  readonly agency: string | null
  /** The clocks as they ran right after the step. */
  readonly running: readonly { readonly name: ClockName; readonly dueAt: Date }[]
  readonly government: { readonly name: string; readonly timeZone: string }
  readonly appUrl: string
  /** Where the citizen may rate how it was handled. */
  readonly ratingUrl?: string
  /** Where somebody with the same problem says whether it is done. */
  readonly supportUrl?: string
  /** Where the reader ends such messages. */
  readonly stopUrl: string
}

export interface Message {
  readonly number: string
  readonly subject: string
  /** What follows the number in the subject, for where there is room for no more. */
  readonly what: string
  /** Where more is to be read. */
  readonly link: string
  /** The whole mail. */
  readonly text: string
  readonly language: Language
}

/** To whoever filed it, in the language of the complaint. */
export function citizenMessage(
  template: CitizenTemplate,
  facts: Facts,
  language: Language,
): Message {
  const { mail, notices, status } = wordsFor(language)
  const number = grouped(facts.number)
  const { subject: what, story } = mail.steps[template.words]
  const link = `${facts.appUrl}/lacak/${facts.number}`
  const due = datesOf(template.until, facts, language).map(({ name, day }) =>
    fill(mail.until, { promise: status.promises[name], day }),
  )
  return {
    ...{ number: facts.number, what, link, language },
    subject: fill(mail.subject, { number, what }),
    text: textOf([
      fill(story, { agency: facts.agency ?? status.someAgency }),
      due.join('\n'),
      [fill(mail.number, { number }), mail.follow, link].join('\n'),
      template.rates && facts.ratingUrl !== undefined ? `${mail.rate}\n${facts.ratingUrl}` : '',
      `${facts.government.name}\n${mail.closing}`,
      `${notices.stopMail}\n${facts.stopUrl}`,
    ]),
  }
}

/** To whoever has the same problem, and reads what everybody may read of the complaint. */
export function supporterMessage(
  template: SupporterTemplate,
  facts: Facts,
  language: Language,
): Message {
  const { mail, notices, status } = wordsFor(language)
  const number = grouped(facts.number)
  const { subject: what, story } = notices.supporters[template.words]
  const link = facts.supportUrl ?? `${facts.appUrl}/aduan/${facts.number}`
  return {
    ...{ number: facts.number, what, link, language },
    subject: fill(mail.subject, { number, what }),
    text: textOf([
      fill(story, { agency: facts.agency ?? status.someAgency }),
      [fill(mail.number, { number }), notices.read, link].join('\n'),
      `${facts.government.name}\n${mail.closing}`,
      `${notices.stopMail}\n${facts.stopUrl}`,
    ]),
  }
}

/** The same, and whether its reader may be written to again. */
export function withQuestion(message: Message, askUrl: string): Message {
  const { question } = wordsFor(message.language).notices
  return { ...message, text: `${message.text}\n${question.mail}\n${askUrl}\n` }
}

export function staffMessage(template: StaffTemplate, facts: Facts): Message {
  const number = grouped(facts.number)
  const due = datesOf(template.until, facts).map(
    ({ name, day }) => `${clockWords[name]} paling lambat ${day}.`,
  )
  const path = template.at === 'desk' ? '/petugas' : `/petugas/aduan/${facts.number}`
  const { subject: what } = template
  const link = `${facts.appUrl}${path}`
  return {
    ...{ number: facts.number, what, link, language: firstLanguage },
    subject: `Aduan ${number}: ${what}`,
    text: textOf([
      fill(template.story, { agency: facts.agency ?? 'instansi terkait' }),
      due.join('\n'),
      `Nomor aduan: ${number}\n${link}`,
      `${facts.government.name}\nSurel ini dikirim otomatis dan tidak memuat isi aduan.`,
    ]),
  }
}

function textOf(paragraphs: readonly string[]): string {
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`
}

/** Until when, for those of the named clocks that run. */
function datesOf(
  names: readonly ClockName[] = [],
  { running, government: { timeZone } }: Facts,
  language?: Language,
): { name: ClockName; day: string }[] {
  return names.flatMap((name) => {
    const run = running.find((clock) => clock.name === name)
    return run ? [{ name, day: formatDay(run.dueAt, timeZone, language) }] : []
  })
}
