import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { DomainError, type DomainErrorCode } from '@/lib/kernel/errors'
import { HeldBytes } from '@/lib/attachments/held-bytes'
import { mostPhotos } from '@/lib/attachments/rules/policy'

// Reads a form with photos as it comes in. A photo is held in memory until it is cleaned, and never
// touches the disk as it was sent; its name is not even looked at. What all requests together hold is
// bounded, and so is each of them and each sender; when the disk is nearly full none is taken, and the
// texts go on.

const mebi = 1024 * 1024
const largestPhoto = 15 * mebi
/** Of a form that says beforehand that it is larger, nothing is read. */
const largestForm = (mostPhotos + 1) * largestPhoto

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
  const own = await HeldBytes.of(request.headers)
  try {
    await readForm(request, upload, own)
    return await run(upload)
  } finally {
    own.letGo()
  }
}

async function readForm(request: Request, upload: Upload, own: HeldBytes): Promise<void> {
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
  own: HeldBytes,
  isNamed: boolean,
): void {
  const chunks: Buffer[] = []
  let isLeft = false
  photo.on('data', (chunk: Buffer) => {
    isLeft ||= !own.take(chunk.length)
    if (!isLeft) chunks.push(chunk)
  })
  // A form that ends half-way fails as a whole; unheard, the end of its photo would end the process.
  photo.on('error', () => undefined)
  photo.on('end', () => {
    if (!isNamed && chunks.length === 0 && !isLeft) return
    const refusal = refusalOf(own, { isTruncated: photo.truncated === true, isLeft })
    if (refusal) upload.refused ??= refusal
    else upload.photos.push(Buffer.concat(chunks))
  })
}

function refusalOf(
  own: HeldBytes,
  { isTruncated, isLeft }: { isTruncated: boolean; isLeft: boolean },
): DomainErrorCode | null {
  if (!own.isDiskFree) return 'storage_full'
  if (isTruncated) return 'file_too_large'
  return isLeft ? 'too_busy' : null
}
