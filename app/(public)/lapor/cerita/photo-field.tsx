'use client'
import { Thumbnail } from '@/components/photos/photo-list'
import { PhotoProgress } from '@/components/photos/photo-progress'
import { removalPath, uploadPath } from '@/components/photos/photo-upload'
import { RemovedFromPhotos } from '@/components/photos/removed-from-photos'
import { usePhotoUploads } from '@/components/photos/use-photo-uploads'
import { Button } from '@/components/ui/button'
import { Field, type FieldWiring, lineClass, wire } from '@/components/ui/field'
import { useScripts } from '@/components/ui/use-scripts'
import { mostPhotos, photoTypes } from '@/lib/attachments/rules/policy'
import type { PhotoView } from '@/lib/attachments/queries'
import { fill } from '@/lib/words/fill'
import type { Words } from '@/lib/words/words'

/** A button of a plain form that sends everything typed to the endpoint of photos. */
const plain = { type: 'submit', formMethod: 'post', formEncType: 'multipart/form-data' } as const

interface Props extends FieldWiring {
  /** And what the form's own button says. */
  words: Words['filing']['photos'] & { next: string }
  draft: string
  /** Already uploaded. */
  photos: readonly PhotoView[]
}

/** Picks photos. With scripts each leaves at once; without, by a button that sends the form along. */
export function PhotoField({ words, draft, photos, ...wiring }: Props) {
  const hasScripts = useScripts()
  const { input, removal, add, remove, ...progress } = usePhotoUploads(
    words,
    `${uploadPath}?isian=${draft}`,
  )
  const hint = fill(words.hint, { count: mostPhotos })
  return (
    <div className="space-y-3">
      {!hasScripts && <EnterGoesOn label={words.next} />}
      <Field
        {...wiring}
        error={wiring.error ?? (removal || undefined)}
        label={words.label}
        optional
        hint={hint}
      >
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
      <PhotoProgress words={words} {...progress} retry={(file) => add([file])} />
      {photos.length > 0 && (
        <ul aria-label={words.uploaded} className="flex flex-wrap gap-3">
          {photos.map((photo, index) => (
            <li key={photo.id} className="space-y-1">
              <Thumbnail photo={photo} folder="/foto" alt={fill(words.nth, { nth: index + 1 })} />
              <Button
                {...(hasScripts
                  ? { onClick: () => remove(photo.id) }
                  : { ...plain, formAction: removalPath(photo.id) })}
              >
                {words.remove}
                <span className="sr-only"> {index + 1}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RemovedFromPhotos words={words} photos={photos} />
      {!hasScripts && (
        <Button {...plain} formAction={uploadPath}>
          {words.upload}
        </Button>
      )}
    </div>
  )
}

/** Enter presses a form's first button: without this one that would be the removal of a photo. */
function EnterGoesOn({ label }: { label: string }) {
  return (
    <button {...plain} formAction={`${uploadPath}?lanjut=1`} hidden>
      {label}
    </button>
  )
}
