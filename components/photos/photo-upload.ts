import type { SmallPhoto } from './shrink-photo'

const endpoint = '/api/uploads'

/** For what the server could not say itself. */
export interface UploadWords {
  readonly lost: string
  readonly trouble: string
}

interface Sending {
  words: UploadWords
  signal?: AbortSignal
  onProgress?: (percent: number) => void
  /** Of another endpoint than that of the form that is being filled in. */
  path?: string
  /** Evidence of an agency, which takes along what its file tells of its taking. */
  isEvidence?: boolean
}

/** Every try to send a file goes under one name: what arrived though its answer got lost is one photo. */
const ids = new WeakMap<File, string>()

/** XMLHttpRequest, since fetch does not tell how far an upload has come. */
export async function uploadPhoto(file: File, sending: Sending): Promise<void> {
  const { photo, removed } = await madeSmall(file, sending.isEvidence)
  const form = new FormData()
  form.append('berkas', idOf(file))
  for (const kind of removed) form.append('dibuang', kind)
  // Its own name stays here.
  form.append('photos', photo, 'foto')
  return post(sending.path ?? endpoint, form, sending)
}

export function removePhoto(id: string, words: UploadWords): Promise<void> {
  return post(removalPath(id), new FormData(), { words })
}

export function removalPath(id: string): string {
  return `${endpoint}?hapus=${id}`
}

export const uploadPath = endpoint

/** Where even the script for it does not come through, the server makes the photo small. */
async function madeSmall(file: File, isEvidence = false): Promise<SmallPhoto> {
  try {
    const { shrinkEvidence, shrinkPhoto } = await import('./shrink-photo')
    return await (isEvidence ? shrinkEvidence(file) : shrinkPhoto(file))
  } catch {
    return { photo: file, removed: [] }
  }
}

function idOf(file: File): string {
  const id = ids.get(file) ?? randomId()
  ids.set(file, id)
  return id
}

/** A UUID; crypto.randomUUID is missing where an office reaches Kesah without HTTPS. */
function randomId(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1))
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16)
  })
}

/** Rejects with words for the citizen. */
function post(path: string, form: FormData, sending: Sending): Promise<void> {
  const { words, signal, onProgress } = sending
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const lost = () => reject(new Error(words.lost))
    request.open('POST', path)
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress?.(Math.floor((100 * loaded) / (total || 1)))
    request.onerror = lost
    request.onabort = lost
    request.onload = () =>
      request.status === 200
        ? resolve()
        : reject(new Error(refusalIn(request.responseText) ?? words.trouble))
    signal?.addEventListener('abort', () => request.abort())
    if (signal?.aborted) lost()
    else request.send(form)
  })
}

function refusalIn(answer: string): string | undefined {
  try {
    return (JSON.parse(answer) as { error?: string }).error
  } catch {
    return undefined
  }
}
