'use client'
import { useRef } from 'react'
import { useFieldQueue } from './use-field-queue'
import { Button } from '@/components/ui/button'
import { Field, lineClass, wire } from '@/components/ui/field'
import { usePickedEarly } from '@/components/ui/use-picked-early'
import { useScripts } from '@/components/ui/use-scripts'
import { photoTypes } from '@/lib/attachments/rules/policy'

interface Props {
  number: string
  /** How many wait in the case already. */
  taken: number
}

/**
 * Takes evidence on the spot. Without a connection it stays on this device and is sent when there is
 * one again, under the same name: it arrives once.
 */
export function EvidenceCamera({ number, taken }: Props) {
  const hasScripts = useScripts()
  const path = `/petugas/aduan/${number}/bukti`
  const { waiting, take, drop } = useFieldQueue(number)
  const input = useRef<HTMLInputElement>(null)
  const add = (files: File[]) => {
    void take(files)
    if (input.current) input.current.value = ''
  }
  usePickedEarly(input, add)
  const wiring = { name: 'evidence', id: `bukti-${number}` }
  const hint = taken > 0 ? `${taken} bukti sudah menunggu di aduan ini.` : undefined
  const onWay = waiting.filter(([, { refused }]) => !refused).length
  return (
    <form method="post" action={path} encType="multipart/form-data" className="space-y-3">
      <Field {...wiring} label="Foto bukti" hint={hint} optional>
        <input
          {...wire(wiring, hint)}
          type="file"
          accept={photoTypes}
          capture="environment"
          multiple
          ref={input}
          onChange={({ currentTarget }) => add([...(currentTarget.files ?? [])])}
          className={lineClass}
        />
      </Field>
      <div role="status" className="space-y-2">
        {onWay > 0 && (
          <p className="font-semibold text-soon">
            {onWay} foto tersimpan di ponsel ini dan terkirim begitu ada sambungan.
          </p>
        )}
        {waiting.map(
          ([id, { refused, name }]) =>
            refused && (
              <p key={id} className="flex flex-wrap items-center gap-2 text-late">
                {name ?? 'Foto'} tidak diterima: {refused}
                <Button kind="quiet" onClick={() => void drop(id)}>
                  Hapus dari ponsel
                </Button>
              </p>
            ),
        )}
      </div>
      {!hasScripts && <Button type="submit">Unggah bukti</Button>}
    </form>
  )
}
