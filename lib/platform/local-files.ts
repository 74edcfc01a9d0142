import { randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { checkedKey, type FileStore, type StoredFile } from '@/lib/platform/file-store'

/** Files on the own disk; two levels of folders, so that none holds more than a few thousand. */
export function localFiles(root: string): FileStore {
  const placeOf = (key: string) =>
    path.join(root, key.slice(0, 2), key.slice(2, 4), checkedKey(key))
  return {
    put: (key, content) => writeWhole(placeOf(key), content),
    get: (key) => read(placeOf(key)),
    delete: (key) => rm(placeOf(key), { force: true }),
    async reach() {
      await mkdir(root, { recursive: true, mode: 0o700 })
      await access(root, constants.R_OK | constants.W_OK)
    },
  }
}

async function writeWhole(file: string, content: Uint8Array): Promise<void> {
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
export async function syncFolder(folder: string): Promise<void> {
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
