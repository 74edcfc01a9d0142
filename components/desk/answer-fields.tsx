'use client'
import { type MouseEvent, type SyntheticEvent, useState } from 'react'
import { AnswerQuote } from './answer-quote'
import { EvidenceField } from './evidence-field'
import type { Answering } from './form-spec'
import { DeskField } from './desk-field'
import type { DeskField as Spec } from './form-spec'
import type { ActionForm } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { adviceOn, type Advice } from '@/lib/complaints/rules/answer-check'
import { openPlaces } from '@/lib/complaints/rules/placeholders'

interface Props {
  form: ActionForm
  fields: readonly Spec[]
  answering: Answering
}

/** The words of an answer with all that helps to find them: templates, evidence, advice, a look before. */
export function AnswerFields({ form, fields, answering }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const now = { ...form.state.values, ...typed }
  const follow = ({ target }: SyntheticEvent) => {
    const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    if (isField) setTyped((before) => ({ ...before, [target.name]: target.value }))
  }
  return (
    <div onInput={follow} className="space-y-4">
      <Templates form={form} answering={answering} />
      {fields.map((field) => (
        <DeskField key={field.name} spec={field} wire={form.field} />
      ))}
      <EvidenceField answering={answering} />
      <Look answering={answering} text={now['answer'] ?? ''} outcome={now['outcome'] ?? ''} />
    </div>
  )
}

/** Without scripts a template is a link to the page with its words filled in. */
function Templates({ form, answering: { templates } }: Omit<Props, 'fields'>) {
  if (templates.length === 0) return null
  const use = (body: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    const field = document.getElementById(form.idOf('answer'))
    if (!(field instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    event.currentTarget.closest('details')?.removeAttribute('open')
    field.value = field.value.trim() === '' ? body : `${field.value.trimEnd()}\n\n${body}`
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }
  return (
    <details data-templates>
      <summary className="inline-flex min-h-11 items-center font-semibold text-sea desk:min-h-9">
        Pakai templat
      </summary>
      <ul className="divide-y divide-line border-y border-line">
        {templates.map(({ id, title, body }) => (
          <li key={id}>
            <a
              href={`?templat=${id}#langkah-answer`}
              onClick={use(body)}
              className="flex min-h-11 items-center px-2 text-sea hover:bg-sea-soft"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

const advice: Readonly<Record<Advice, string>> = {
  question: 'Warga bertanya. Sudahkah setiap pertanyaannya dijawab?',
  action: 'Apa yang dilakukan, dan oleh siapa?',
  date: 'Kapan? Sebutkan hari atau tanggalnya.',
  contact: 'Ke mana warga bertanya lebih lanjut?',
  evidence: 'Foto sesudahnya membuat jawaban ini dipercaya.',
  pasted: 'Hampir sama dengan jawaban sebelumnya. Apakah cocok untuk aduan ini?',
  plain: 'Ada kata surat dinas. Tulis seperti berbicara kepada tetangga.',
  long: 'Ada kalimat lebih dari 30 kata. Pecah menjadi dua.',
}

function Look({
  answering,
  text,
  outcome,
}: {
  answering: Answering
  text: string
  outcome: string
}) {
  if (text.trim() === '') return null
  const { caption, outcomes, asked, earlier, evidence } = answering
  const open = openPlaces(text)
  const hasEvidence = evidence.length > 0
  const found = adviceOn(text, { asked, outcome, hasEvidence, earlier })
  return (
    <section aria-label="Sebelum dikirim" className="space-y-3">
      {open.length > 0 && (
        <Notice tone="soon">Isi dulu sebelum mengirim: {open.join(', ')}.</Notice>
      )}
      {found.length > 0 && (
        <div className="text-ink-soft">
          <p className="font-semibold">Periksa lagi (tidak wajib)</p>
          <ul className="list-disc pl-5">
            {found.map((name) => (
              <li key={name}>{advice[name]}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="space-y-2">
        <p className="font-semibold">Warga membaca ini</p>
        <AnswerQuote caption={caption} outcome={outcomes[outcome] ?? null}>
          {text}
        </AnswerQuote>
      </div>
    </section>
  )
}
