'use client'
import { Thumbnail } from '@/components/complaints/photo-list'
import { PhotoProgress } from '@/components/complaints/photo-progress'
import { removalPath, uploadPath } from '@/components/complaints/photo-upload'
import { usePhotoUploads } from '@/components/complaints/use-photo-uploads'
import { Button } from '@/components/ui/button'
import { Field, type FieldWiring, lineClass, wire } from '@/components/ui/field'
import { useScripts } from '@/components/ui/use-scripts'
import { mostPhotos, photoTypes } from '@/lib/attachments/policy'
import type { PhotoView } from '@/lib/attachments/queries'

const hint = `Paling banyak ${mostPhotos} foto. Tempat, waktu dan nama di dalam berkasnya kami buang.`

/** A button of a plain form that sends everything typed to the endpoint of photos. */
const plain = { type: 'submit', formMethod: 'post', formEncType: 'multipart/form-data' } as const

interface Props extends FieldWiring {
  /** Already uploaded. */
  photos: readonly PhotoView[]
}

/** Picks photos. With scripts each leaves at once; without, by a button that sends the form along. */
export function PhotoField({ photos, ...wiring }: Props) {
  const hasScripts = useScripts()
  const { input, uploads, isHeld, removal, add, remove, dismiss } = usePhotoUploads()
  return (
    <div className="space-y-3">
      {!hasScripts && <EnterGoesOn />}
      <Field
        {...wiring}
        error={wiring.error ?? (removal || undefined)}
        label="Foto"
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
      <PhotoProgress
        uploads={uploads}
        isHeld={isHeld}
        retry={(file) => add([file])}
        dismiss={dismiss}
      />
      {photos.length > 0 && (
        <ul aria-label="Foto yang sudah diunggah" className="flex flex-wrap gap-3">
          {photos.map((photo, index) => (
            <li key={photo.id} className="space-y-1">
              <Thumbnail photo={photo} folder="/foto" alt={`Foto ${index + 1}`} />
              <Button
                {...(hasScripts
                  ? { onClick: () => remove(photo.id) }
                  : { ...plain, formAction: removalPath(photo.id) })}
              >
                Hapus foto<span className="sr-only"> {index + 1}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!hasScripts && (
        <Button {...plain} formAction={uploadPath}>
          Unggah foto
        </Button>
      )}
    </div>
  )
}

/** Enter presses a form's first button: without this one that would be the removal of a photo. */
function EnterGoesOn() {
  return (
    <button {...plain} formAction={`${uploadPath}?lanjut=1`} hidden>
      Lanjut
    </button>
  )
}
