import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { DomainError, type DomainErrorCode } from '@/lib/kernel/errors'
import { mostPhotos } from '@/lib/attachments/rules/policy'

// Reads a form with photos as it comes in. A photo is held in memory until it is cleaned, and never
// touches the disk as it was sent; its name is not even looked at. What all requests together hold is
// bounded, and so is each of them.

const mebi = 1024 * 1024
const largestPhoto = 15 * mebi
/** Of a form that says beforehand that it is larger, nothing is read. */
const largestForm = (mostPhotos + 1) * largestPhoto
const mostHeld = 96 * mebi

/** From citizens and from staff. */
const fileFields = new Set(['photos', 'evidence'])

const limits = { files: mostPhotos, fileSize: largestPhoto, fields: 20, fieldSize: mebi / 4 }

export interface Upload {
  /** The texts of the form. */
  fields: FormData
  photos: Uint8Array[]
  /** Why a photo was left out; the others, and the texts, are not to be lost over it. */
  refused: DomainErrorCode | null
}

let held = 0

/**
 * Reads the form, hands it over, and lets go of the photos afterwards.
 * @throws {DomainError} `file_too_large`; `file_not_an_image` for what is no form or ends half-way
 */
export async function receive<Result>(
  request: Request,
  run: (upload: Upload) => Promise<Result>,
): Promise<Result> {
  if (Number(request.headers.get('content-length')) > largestForm) {
    throw new DomainError('file_too_large', 'photos')
  }
  const upload: Upload = { fields: new FormData(), photos: [], refused: null }
  const own = { held: 0 }
  try {
    await readForm(request, upload, own)
    return await run(upload)
  } finally {
    held -= own.held
  }
}

async function readForm(request: Request, upload: Upload, own: { held: number }): Promise<void> {
  if (!request.body) throw new DomainError('file_not_an_image', 'photos')
  try {
    const form = busboy({ headers: Object.fromEntries(request.headers), limits })
    form.on('field', (name, value) => {
      upload.fields.append(name, value)
    })
    form.on('file', (field, photo, { filename }) => {
      // A file field left empty arrives as a file without name and content.
      if (fileFields.has(field)) collect(photo, upload, own, Boolean(filename))
      else photo.on('error', () => undefined).resume()
    })
    form.on('filesLimit', () => {
      upload.refused ??= 'too_many_files'
    })
    const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    await pipeline(body, bounded, form)
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('file_not_an_image', 'photos')
  }
}

/** Not every form says beforehand how large it is. */
async function* bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let received = 0
  for await (const chunk of body) {
    received += chunk.length
    if (received > largestForm) throw new DomainError('file_too_large', 'photos')
    yield chunk
  }
}

/** What is refused is still read to its end: a browser that is cut off shows an error of its own. */
function collect(
  photo: Readable & { truncated?: boolean },
  upload: Upload,
  own: { held: number },
  isNamed: boolean,
): void {
  const chunks: Buffer[] = []
  let isTooBusy = false
  photo.on('data', (chunk: Buffer) => {
    isTooBusy ||= held + chunk.length > mostHeld
    if (isTooBusy) return
    chunks.push(chunk)
    held += chunk.length
    own.held += chunk.length
  })
  // A form that ends half-way fails as a whole; unheard, the end of its photo would end the process.
  photo.on('error', () => undefined)
  photo.on('end', () => {
    if (photo.truncated) upload.refused ??= 'file_too_large'
    else if (isTooBusy) upload.refused ??= 'too_busy'
    else if (isNamed || chunks.length > 0) upload.photos.push(Buffer.concat(chunks))
  })
}
