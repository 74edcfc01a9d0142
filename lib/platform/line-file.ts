// Files of lines that are only ever added to. A line counts once its line feed is on the disk; what a
// power cut left of one stays where it is, and the next begins a line of its own.

import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '@/lib/platform/local-files'

/** Returns once all of them are on the disk. The folder must be there. */
export async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  const handle = await open(file, 'a', 0o600)
  let size: number
  try {
    size = (await handle.stat()).size
    const isTorn = size > 0 && !(await endsWithLineFeed(file, size))
    await handle.writeFile(`${isTorn ? '\n' : ''}${lines.join('\n')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (size === 0) await syncFolder(path.dirname(file)).catch(unlessForeign)
}

/** Shares of other systems know no such thing as syncing a folder. */
function unlessForeign(error: unknown): void {
  const { code = '' } = error as NodeJS.ErrnoException
  if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(code)) throw error
}

async function endsWithLineFeed(file: string, size: number): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    return (await readAt(handle, size - 1, size))[0] === lineFeed
  } finally {
    await handle.close()
  }
}

const lineFeed = 10
const chunk = 64 * 1024

/** The lines of a file, the last one first, torn ones included. */
export async function* linesBackwards(file: string): AsyncGenerator<string> {
  const handle = await open(file, 'r')
  try {
    let { size: end } = await handle.stat()
    let unfinished = Buffer.alloc(0)
    while (end > 0) {
      const start = Math.max(0, end - chunk)
      const bytes = Buffer.concat([await readAt(handle, start, end), unfinished])
      const first = start === 0 ? 0 : bytes.indexOf(lineFeed) + 1
      if (first === 0 && start > 0) unfinished = bytes
      else {
        yield* bytes.subarray(first).toString('utf8').split('\n').reverse()
        unfinished = bytes.subarray(0, Math.max(0, first - 1))
      }
      end = start
    }
  } finally {
    await handle.close()
  }
}

async function readAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
