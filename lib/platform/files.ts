import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { settings } from '@/lib/platform/env'

// Files live apart from the database, under random keys that say nothing about them.

interface StoredFile {
  content: ReadableStream<Uint8Array>
  /** In bytes. */
  size: number
}

export interface FileStore {
  /** Once it returns, the file survives a power cut; before, nobody sees any of it. */
  put: (key: string, content: Uint8Array | AsyncIterable<Uint8Array>) => Promise<void>
  /** Null where there is no such file. */
  get: (key: string) => Promise<StoredFile | null>
  /** Deleting what is gone already is no mistake. */
  delete: (key: string) => Promise<void>
}

/** Where the settings say that files are kept. */
export function fileStore(): FileStore {
  return localFiles(path.join(settings().dataDir, 'files'))
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Two levels of folders, so that none holds more than a few thousand files. */
function localFiles(root: string): FileStore {
  const placeOf = (key: string) => {
    if (!uuid.test(key)) throw new TypeError('The key of a file is a UUID.')
    return path.join(root, key.slice(0, 2), key.slice(2, 4), key)
  }
  return {
    put: (key, content) => writeWhole(placeOf(key), content),
    get: (key) => read(placeOf(key)),
    delete: (key) => rm(placeOf(key), { force: true }),
  }
}

async function writeWhole(
  file: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const halfWritten = `${file}.${randomUUID()}`
  try {
    const handle = await open(halfWritten, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(halfWritten, file)
  } catch (error) {
    await rm(halfWritten, { force: true })
    throw error
  }
  for (const entry of [folder, path.dirname(folder), path.resolve(folder, '../..')]) {
    await syncFolder(entry)
  }
}

/** The name of a new file is on the disk only once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function read(file: string): Promise<StoredFile | null> {
  try {
    const { size } = await stat(file)
    return { content: Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, size }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
