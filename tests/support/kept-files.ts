import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { settings } from '@/lib/platform/env'
import type { BucketSettings } from '@/lib/platform/storage-settings'

/** The name of every file that is kept, whether anything knows of it or not. */
export async function keptFiles(): Promise<string[]> {
  const { bucket, dataDir } = settings()
  if (bucket) return inBucket(bucket)
  const entries = readdirSync(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

export function clientOf({ endpoint, region, accessKeyId, secretAccessKey }: BucketSettings) {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
  })
}

async function inBucket(bucket: BucketSettings): Promise<string[]> {
  const client = clientOf(bucket)
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket.bucket }))
  client.destroy()
  return Contents.map(({ Key = '' }) => Key)
}
