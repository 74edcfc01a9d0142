'use client'
import { PhotoProgress } from '@/components/photos/photo-progress'
import { usePhotoUploads } from '@/components/photos/use-photo-uploads'
import { Button } from '@/components/ui/button'
import { Field, lineClass, wire } from '@/components/ui/field'
import { useScripts } from '@/components/ui/use-scripts'
import { photoTypes } from '@/lib/attachments/rules/policy'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

interface Props {
  /** Where the photos of this complaint go. */
  path: string
  /** How many still fit. */
  room: number
  words: Words['filing']['photos'] & Words['following']['photos']
  error: string | undefined
}

/** More photos for a complaint that was sent. With scripts each leaves at once; without, by a button. */
export function FurtherPhotos({ path, room, words, error }: Props) {
  const hasScripts = useScripts()
  const { input, add, uploads, isHeld, hasArrived, cancel } = usePhotoUploads(words, path)
  const hint = fill(words.hint, { count: room })
  const wiring = { name: 'photos', id: 'foto-tambahan', error }
  if (room === 0) return <p className="text-ink-soft">{words.full}</p>
  return (
    <form method="post" action={path} encType="multipart/form-data" className="space-y-3">
      <Field {...wiring} label={words.label} hint={hint} optional>
        <input
          {...wire(wiring, hint)}
          ref={input}
          type="file"
          multiple
          accept={photoTypes}
          onChange={({ currentTarget }) => add([...(currentTarget.files ?? [])])}
          className={lineClass}
        />
      </Field>
      <PhotoProgress
        {...{ words, uploads, isHeld, hasArrived, cancel }}
        retry={(file) => add([file])}
      />
      {!hasScripts && <Button type="submit">{words.upload}</Button>}
    </form>
  )
}
