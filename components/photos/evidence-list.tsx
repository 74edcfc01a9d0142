import { FileText } from 'lucide-react'
import { Thumbnail } from './photo-list'
import type { EvidenceView } from '@/lib/complaints/case/queries'

interface Props {
  evidence: readonly EvidenceView[]
  /** Where this reader may fetch them: `<folder>/<id>`. */
  folder: string
  /** What the list, each photo and each document are called. */
  words: { label: string; photo: string; document: string }
  /** What this reader should check, by file; staff alone are handed any. */
  notes?: Readonly<Record<string, readonly string[]>> | undefined
}

/** What an agency added to its words: photos small, documents to be saved. */
export function EvidenceList({ evidence, folder, words, notes = {} }: Props) {
  if (evidence.length === 0) return null
  return (
    <ul aria-label={words.label} className="flex flex-wrap gap-3">
      {evidence.map((file, index) => (
        <li key={file.id} className="max-w-64 space-y-1">
          <a href={`${folder}/${file.id}`} className="block">
            {file.mediaType.startsWith('image/') ? (
              <Thumbnail photo={file} folder={folder} alt={`${words.photo} ${index + 1}`} />
            ) : (
              <span className="flex size-28 flex-col items-center justify-center gap-2 rounded-soft border border-line text-sea">
                <FileText />
                {words.document}
              </span>
            )}
          </a>
          {notes[file.id]?.map((note) => (
            <p key={note} className="text-sm text-soon">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
