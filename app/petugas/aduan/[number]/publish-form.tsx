'use client'
import { type SyntheticEvent, useState } from 'react'
import { MarkedText, personalDataIn } from './marked-text'
import { Thumbnail } from '@/components/photos/photo-list'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { ComplaintView } from '@/lib/complaints/case/queries'

interface Props {
  action: FormAction
  number: string
  version: number
  verb: string
  /** What the citizen wrote: beside the fields, and never changed. */
  original: string
  /** What stands in the fields at first. */
  initial: { title: string; body: string }
  /** Those that the public may see. */
  photos: ComplaintView['photos']
}

/** The citizen's words and those for the public, side by side; below, what the public will see. */
export function PublishForm(props: Props) {
  const { action, number, version, verb, original, initial, photos } = props
  const values = { ...initial, version: version.toString() }
  const form = useFormAction(action, { errors: {}, values })
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const shown = { ...initial, ...form.state.values, ...typed }
  const follow = ({ target }: SyntheticEvent) => {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    if (isField) setTyped((before) => ({ ...before, [target.name]: target.value }))
  }
  return (
    <div onInput={follow} className="@container">
      <Form form={form}>
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="version" value={form.field('version').defaultValue} />
        <div className="grid gap-4 @md:grid-cols-2">
          <Original text={original} />
          <div className="space-y-4">
            <TextField {...form.field('title')} label="Judul untuk umum" />
            <TextArea {...form.field('body')} label="Isi untuk umum" rows={6} />
          </div>
        </div>
        <Remaining texts={[shown.title, shown.body]} />
        <Preview title={shown.title} body={shown.body} photos={photos} />
        <SubmitButton kind="secondary">{verb}</SubmitButton>
      </Form>
    </div>
  )
}

function Original({ text }: { text: string }) {
  const kinds = personalDataIn(text)
  return (
    <div className="space-y-1">
      <h3 className="text-base font-semibold">Tulisan warga</h3>
      <p className="text-ink-soft">
        {kinds ? `Ditandai: ${kinds}. ` : 'Tidak ada yang ditandai. '}
        Tidak semua nama orang ditandai: baca sendiri.
      </p>
      <div className="rounded-soft border border-line bg-paper p-3">
        <MarkedText>{text}</MarkedText>
      </div>
    </div>
  )
}

function Remaining({ texts }: { texts: readonly string[] }) {
  const kinds = personalDataIn(...texts)
  if (kinds === null) return null
  return <Notice tone="soon">Tulisan untuk umum masih memuat {kinds}. Hapus atau samarkan.</Notice>
}

interface PreviewProps {
  title: string
  body: string
  photos: ComplaintView['photos']
}

function Preview({ title, body, photos }: PreviewProps) {
  return (
    <section aria-label="Pratinjau" className="space-y-1">
      <h3 className="text-base font-semibold">Pratinjau</h3>
      <p className="text-ink-soft">
        Umum membaca ini, beserta jenis masalah, kelurahan, status dan jawaban resmi.
      </p>
      <div className="space-y-2 rounded-soft border border-line p-3">
        <p className="text-lg font-semibold wrap-anywhere">{title}</p>
        <p className="wrap-anywhere whitespace-pre-line">{body}</p>
        <ul className="flex flex-wrap gap-3 empty:hidden">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <Thumbnail photo={photo} folder="/foto" alt={`Foto untuk umum ${index + 1}`} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
