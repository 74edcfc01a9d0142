import { statfs } from 'node:fs/promises'
import { env } from '@/lib/platform/env'

/** Bytes that the database and its log need to go on taking complaints. */
const leastRoom = 512 * 1024 * 1024

/** Bytes that are free where DATA_DIR lies. */
export async function freeBytes(): Promise<number> {
  const { bavail, bsize } = await statfs(env().dataDir)
  return bavail * bsize
}

/**
 * Whether there is room for more files. A bucket sees to that itself; on the own disk the last of it is
 * kept for what people write.
 */
export async function hasRoomForFiles(): Promise<boolean> {
  if (env().bucket !== undefined) return true
  return (await freeBytes()) >= leastRoom
}

/** Bytes in a bucket that nobody's sent form stands for. */
const mostUnsentInBucket = 64 * 1024 ** 3

/**
 * Whether forms that nobody may ever send can hold more photos: they get a quarter of what they and
 * everything else to come could have.
 */
export async function hasRoomForUnsent(unsentBytes: number): Promise<boolean> {
  if (env().bucket !== undefined) return unsentBytes < mostUnsentInBucket
  return unsentBytes * 3 <= (await freeBytes())
}
