'use client'
import { useKit } from '@/components/ui/kit-words'
import type { PhotoView } from '@/lib/attachments/queries'
import { fill } from '@/lib/words/fill'

interface Props {
  photos: readonly PhotoView[]
  /** Where this reader may fetch them: `<folder>/<id>`. */
  folder: string
}

/** The citizen's photos, small, each leading to itself in full. */
export function PhotoList({ photos, folder }: Props) {
  const { words } = useKit()
  if (photos.length === 0) return null
  return (
    <ul aria-label={words.photos} className="flex flex-wrap gap-3">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <a href={`${folder}/${photo.id}`} className="block">
            <Thumbnail photo={photo} folder={folder} alt={fill(words.photo, { nth: index + 1 })} />
          </a>
        </li>
      ))}
    </ul>
  )
}

export function Thumbnail({
  photo,
  folder,
  alt,
}: {
  photo: PhotoView
  folder: string
  alt: string
}) {
  return (
    <picture>
      <img
        src={`${folder}/${photo.id}?ukuran=kecil`}
        width={photo.width}
        height={photo.height}
        alt={alt}
        loading="lazy"
        className="size-28 rounded-soft border border-line object-cover"
      />
    </picture>
  )
}
