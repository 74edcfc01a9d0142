import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef, useState } from 'react'
import { removePhoto, uploadPath, type UploadWords, uploadPhoto } from './photo-upload'
import { usePickedEarly } from '@/components/ui/use-picked-early'

export interface PhotoUpload {
  file: File
  percent: number
  /** Words, once it has failed. */
  error?: string
}

/**
 * Sends photos as soon as they are picked, one after the other: the first may open the draft that the
 * others belong to. Until all are there, the form waits with being sent.
 */
export function usePhotoUploads(words: UploadWords, path = uploadPath, isEvidence = false) {
  const input = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const [uploads, setUploads] = useState<readonly PhotoUpload[]>([])
  const [isHeld, setHeld] = useState(false)
  const [removal, setRemoval] = useState('')
  const [hasArrived, setArrived] = useState(false)
  const queue = useRef(Promise.resolve())
  const cancelling = useRef(new WeakMap<File, AbortController>())
  const isBusy = uploads.some(({ error }) => error === undefined)

  function change(file: File, news: Partial<PhotoUpload>) {
    setUploads((all) => all.map((one) => (one.file === file ? { ...one, ...news } : one)))
  }

  function dismiss(file: File) {
    setUploads((all) => all.filter((one) => one.file !== file))
  }

  async function send(file: File, signal: AbortSignal) {
    if (signal.aborted) return
    try {
      const onProgress = (percent: number) => change(file, { percent })
      await uploadPhoto(file, { words, signal, onProgress, path, isEvidence })
      startTransition(() => {
        router.refresh()
        dismiss(file)
        setArrived(true)
      })
    } catch (error) {
      change(file, { error: (error as Error).message })
    }
  }

  function add(files: Iterable<File> | null) {
    setArrived(false)
    for (const file of files ?? []) {
      const { signal } = controllerFor(file)
      setUploads((all) => [...all.filter((one) => one.file !== file), { file, percent: 0 }])
      queue.current = queue.current.then(() => send(file, signal))
    }
    if (input.current) input.current.value = ''
  }

  function controllerFor(file: File): AbortController {
    const controller = new AbortController()
    cancelling.current.set(file, controller)
    return controller
  }

  /** What had arrived by then shows itself, to be taken out like any other. */
  function cancel(file: File) {
    cancelling.current.get(file)?.abort()
    startTransition(() => {
      router.refresh()
      dismiss(file)
    })
  }

  function remove(id: string) {
    setRemoval('')
    removePhoto(id, words)
      .then(() => startTransition(() => router.refresh()))
      .catch((error: unknown) => setRemoval((error as Error).message))
  }

  useEffect(() => {
    const form = input.current?.form
    if (!isBusy || !form) return undefined
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      setHeld(true)
    }
    form.addEventListener('submit', hold)
    return () => {
      form.removeEventListener('submit', hold)
      setHeld(false)
    }
  }, [isBusy])

  usePickedEarly(input, add)

  return { input, uploads, isHeld, hasArrived, removal, add, remove, cancel }
}
