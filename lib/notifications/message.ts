import { grouped } from '@/lib/kernel/crockford'
import { formatDay } from '@/lib/kernel/format'
import { clockPromise, clockWords } from '@/lib/complaints/labels'
import type { ClockName } from '@/lib/complaints/lifecycle'
import type { Audience, Template } from '@/lib/notifications/templates'

/** All that a mail may tell of a complaint. */
export interface Facts {
  readonly number: string
  /** Name of the agency that the step is about. */
  readonly agency: string
  /** The clocks as they ran right after the step. */
  readonly running: readonly { readonly name: ClockName; readonly dueAt: Date }[]
  readonly government: { readonly name: string; readonly timeZone: string }
  readonly appUrl: string
}

/** Subject and text, for one kind of reader. */
export function messageFor(
  audience: Audience,
  template: Template,
  facts: Facts,
): { subject: string; text: string } {
  const number = grouped(facts.number)
  const citizen = audience === 'citizen'
  const paragraphs = [
    template.story(facts.agency),
    dueLines(template.until ?? [], facts, citizen ? promise : deadline).join('\n'),
    citizen ? forCitizen(number, facts) : forStaff(number, template, facts),
    `${facts.government.name}\n${closing}`,
  ]
  return {
    subject: `Aduan ${number}: ${template.subject}`,
    text: `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`,
  }
}

const closing = 'Surel ini dikirim otomatis dan tidak memuat isi aduan.'

const promise = (name: ClockName) => clockPromise[name]
const deadline = (name: ClockName) => `${clockWords[name]} paling lambat`

function dueLines(
  names: readonly ClockName[],
  { running, government }: Facts,
  words: (name: ClockName) => string,
): string[] {
  return names.flatMap((name) => {
    const run = running.find((clock) => clock.name === name)
    return run ? [`${words(name)} ${formatDay(run.dueAt, government.timeZone)}.`] : []
  })
}

function forCitizen(number: string, facts: Facts): string {
  return [
    `Nomor aduan: ${number}`,
    'Ikuti perkembangannya dengan nomor ini dan kode rahasia Anda:',
    `${facts.appUrl}/lacak/${facts.number}`,
  ].join('\n')
}

function forStaff(number: string, { at }: Template, facts: Facts): string {
  const path = at === 'desk' ? '/petugas' : `/petugas/aduan/${facts.number}`
  return `Nomor aduan: ${number}\n${facts.appUrl}${path}`
}
