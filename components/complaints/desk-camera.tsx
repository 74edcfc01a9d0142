'use client'
import { PhotoProgress } from '@/components/complaints/photo-progress'
import { usePhotoUploads } from '@/components/complaints/use-photo-uploads'
import { Button } from '@/components/ui/button'
import { Field, lineClass, wire } from '@/components/ui/field'
import { useScripts } from '@/components/ui/use-scripts'
import { photoTypes } from '@/lib/attachments/policy'
import type { Words } from '@/lib/words/words'

interface Props {
  number: string
  /** How many wait in the case already. */
  taken: number
  words: Words['filing']['photos']
}

/**
 * Takes evidence on the spot. A photo that does not get through stays here to be sent again, under the
 * same name: it arrives once.
 */
export function DeskCamera({ number, taken, words }: Props) {
  const hasScripts = useScripts()
  const path = `/petugas/aduan/${number}/bukti`
  const { input, add, uploads, isHeld, hasArrived, cancel } = usePhotoUploads(words, path)
  const wiring = { name: 'evidence', id: `bukti-${number}` }
  const hint = taken > 0 ? `${taken} bukti sudah menunggu di aduan ini.` : undefined
  return (
    <form method="post" action={path} encType="multipart/form-data" className="space-y-3">
      <Field {...wiring} label="Foto bukti" hint={hint} optional>
        <input
          {...wire(wiring, hint)}
          ref={input}
          type="file"
          accept={photoTypes}
          capture="environment"
          multiple
          onChange={({ currentTarget }) => add([...(currentTarget.files ?? [])])}
          className={lineClass}
        />
      </Field>
      <PhotoProgress
        {...{ words, uploads, isHeld, hasArrived, cancel }}
        retry={(file) => add([file])}
      />
      {!hasScripts && <Button type="submit">Unggah bukti</Button>}
    </form>
  )
}
