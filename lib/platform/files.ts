import path from 'node:path'
import { settings } from '@/lib/platform/env'
import type { FileStore } from '@/lib/platform/file-store'
import { localFiles } from '@/lib/platform/local-files'
import { s3Files } from '@/lib/platform/s3-files'
import type { BucketSettings } from '@/lib/platform/storage-settings'

const buckets = new WeakMap<BucketSettings, FileStore>()

/** Where the settings say that files are kept. */
export function fileStore(): FileStore {
  const { bucket, dataDir } = settings()
  return bucket ? openBucket(bucket) : localFiles(path.join(dataDir, 'files'))
}

function openBucket(bucket: BucketSettings): FileStore {
  const store = buckets.get(bucket) ?? s3Files(bucket)
  buckets.set(bucket, store)
  return store
}
