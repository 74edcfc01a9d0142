'use client'
import { useRouter } from 'next/navigation'
import { EvidenceList } from '@/components/photos/evidence-list'
import type { Answering } from './form-spec'
import { PhotoProgress } from '@/components/photos/photo-progress'
import { usePhotoUploads } from '@/components/photos/use-photo-uploads'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, lineClass, wire } from '@/components/ui/field'
import { useScripts } from '@/components/ui/use-scripts'
import { evidenceTypes } from '@/lib/attachments/rules/policy'

const hint =
  'Foto sesudahnya, atau surat PDF. Warga melihatnya bersama jawaban. Waktu dan tempat foto dicatat, hanya untuk petugas.'

/** A button of a plain form that sends everything typed to the endpoint of evidence. */
const plain = { type: 'submit', formMethod: 'post', formEncType: 'multipart/form-data' } as const

/** What goes with the answer. With scripts each file leaves at once; without, by a button. */
export function EvidenceField({ answering }: { answering: Answering }) {
  const { words, path, evidence, notes, refused } = answering
  const hasScripts = useScripts()
  const router = useRouter()
  const {
    input,
    add,
    removal: _removal,
    remove: _remove,
    ...progress
  } = usePhotoUploads(words, path, true)
  const wiring = { name: 'evidence', id: 'bukti', error: refused }
  const [kept, setKept] = useState(false)
  const takeOut = async (id: string) => {
    const request = { method: 'POST', body: new FormData() }
    const answer = await fetch(`${path}?hapus=${id}`, request).catch(() => null)
    setKept(!answer?.ok)
    if (answer?.ok) router.refresh()
  }
  return (
    <div className="space-y-3">
      <Field {...wiring} label="Bukti" hint={hint} optional>
        <input
          {...wire(wiring, hint)}
          ref={input}
          type="file"
          multiple
          accept={evidenceTypes}
          onChange={({ currentTarget }) => add([...(currentTarget.files ?? [])])}
          className={lineClass}
        />
      </Field>
      <PhotoProgress words={words} {...progress} retry={(file) => add([file])} />
      <EvidenceList
        evidence={evidence}
        folder="/foto"
        words={{ label: 'Bukti yang akan dikirim', photo: 'Bukti', document: 'PDF' }}
        notes={notes}
      />
      {evidence.map(({ id }, index) => (
        <Button
          key={id}
          {...(hasScripts
            ? { onClick: () => void takeOut(id) }
            : { ...plain, formAction: `${path}?hapus=${id}` })}
        >
          Hapus bukti {index + 1}
        </Button>
      ))}
      {kept && (
        <p role="alert" className="text-late">
          Bukti belum terhapus: koneksi terputus. Coba lagi.
        </p>
      )}
      {!hasScripts && (
        <Button {...plain} formAction={path}>
          Unggah bukti
        </Button>
      )}
    </div>
  )
}
