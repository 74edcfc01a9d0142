import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { DomainError } from '@/lib/kernel/errors'
import { HeldBytes } from '@/lib/attachments/held-bytes'
import { largestFile } from '@/lib/attachments/rules/policy'
import { type FileRefusal, isOfFile } from '@/lib/attachments/rules/refusals'

// Reads a form with photos as it comes in. A photo is held in memory until it is cleaned, and never
// touches the disk as it was sent; its name is not even looked at. What all requests together hold is
// bounded, and so is each of them and each sender. Of a form that is too large, or when the disk is nearly
// full, the texts are kept and the files are not.

const mebi = 1024 * 1024
/** Of one form; what it holds beyond is not waited for. */
const mostRead = 256 * mebi

/** From citizens and from staff. */
const fileFields = new Set(['photos', 'evidence'])

/** More files than any form has place for: which of them are good is known once they are looked at. */
const limits = { files: 12, fileSize: largestFile, fields: 20, fieldSize: mebi / 4 }

interface SentFile {
  /** Which of the files of its form, from 1. */
  nth: number
  bytes: Uint8Array
}

export interface Upload {
  /** The texts of the form. */
  fields: FormData
  photos: SentFile[]
  /** Which were left out, and why; the others, and the texts, are not to be lost over it. */
  refused: FileRefusal[]
}

interface Reading {
  upload: Upload
  /** Files that have come so far. */
  count: number
  own: HeldBytes
  isTooLong: boolean
}

/**
 * Reads the form, hands it over, and lets go of the photos afterwards.
 * @throws {DomainError} `file_not_an_image` for what is no form, `file_damaged` for one that ends half-way
 */
export async function receive<Result>(
  request: Request,
  run: (upload: Upload) => Promise<Result>,
): Promise<Result> {
  const upload: Upload = { fields: new FormData(), photos: [], refused: [] }
  const own = await HeldBytes.of(request.headers)
  const reading: Reading = { upload, count: 0, own, isTooLong: false }
  try {
    await readForm(request, reading)
    return await run(upload)
  } finally {
    own.letGoOfAll()
  }
}

/** Takes each file by itself: a refusal of one hinders no other. */
export async function takeEach<Taken>(
  { photos, refused }: Pick<Upload, 'photos' | 'refused'>,
  take: (bytes: Uint8Array) => Promise<Taken>,
): Promise<{ taken: Taken[]; refused: FileRefusal[] }> {
  const taken: Taken[] = []
  const left: FileRefusal[] = [...refused]
  for (const { nth, bytes } of photos) {
    try {
      taken.push(await take(bytes))
    } catch (error) {
      if (!(error instanceof DomainError) || !isOfFile(error.code)) throw error
      left.push({ nth, code: error.code })
    }
  }
  const count = photos.length + refused.length
  return { taken, refused: numbered(left, count).sort((one, other) => one.nth - other.nth) }
}

/** Of one file it need not be said which. */
function numbered(refused: readonly FileRefusal[], count: number): FileRefusal[] {
  return refused.map(({ nth, code }) => ({ nth: count > 1 ? nth : 0, code }))
}

async function readForm(request: Request, reading: Reading): Promise<void> {
  const { body } = request
  const form = formOf(request)
  if (!body || !form) throw new DomainError('file_not_an_image', 'photos')
  const { fields, refused } = reading.upload
  form.on('field', (name, value) => {
    fields.append(name, value)
  })
  form.on('file', (field, photo, { filename }) => {
    // A file field left empty arrives as a file without name and content.
    if (fileFields.has(field)) collect(photo, reading, Boolean(filename))
    else photo.on('error', () => undefined).resume()
  })
  form.on('filesLimit', () => {
    refused.push({ nth: 0, code: 'too_many_files' })
  })
  try {
    const stream = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
    await pipeline(stream, (chunks) => bounded(chunks, reading), form)
  } catch {
    if (!reading.isTooLong) throw new DomainError('file_damaged', 'photos')
    refused.push({ nth: 0, code: 'file_too_large' })
  }
}

function formOf(request: Request): ReturnType<typeof busboy> | null {
  try {
    return busboy({ headers: Object.fromEntries(request.headers), limits })
  } catch {
    return null
  }
}

/** Not every form says beforehand how large it is. */
async function* bounded(
  body: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<Uint8Array> {
  let received = 0
  for await (const chunk of body) {
    received += chunk.length
    reading.isTooLong = received > mostRead
    if (reading.isTooLong) return
    yield chunk
  }
}

/** What is refused is still read to its end: a browser that is cut off shows an error of its own. */
function collect(
  photo: Readable & { truncated?: boolean },
  reading: Reading,
  isNamed: boolean,
): void {
  const { upload, own } = reading
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
    reading.count += 1
    const nth = reading.count
    const code = refusalOf(own, { isTruncated: photo.truncated === true, isLeft })
    if (!code) {
      upload.photos.push({ nth, bytes: Buffer.concat(chunks) })
      return
    }
    upload.refused.push({ nth, code })
    own.letGo(chunks.reduce((sum, { length }) => sum + length, 0))
  })
}

function refusalOf(
  own: HeldBytes,
  { isTruncated, isLeft }: { isTruncated: boolean; isLeft: boolean },
): FileRefusal['code'] | null {
  if (!own.isDiskFree) return 'storage_full'
  if (isTruncated) return 'file_too_large'
  return isLeft ? 'too_busy' : null
}
