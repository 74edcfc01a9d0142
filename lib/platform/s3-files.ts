import type { S3Client } from '@aws-sdk/client-s3'
import { checkedKey, type FileStore, type StoredFile } from '@/lib/platform/file-store'
import type { BucketSettings } from '@/lib/platform/storage-settings'

// Files in a bucket of any server that speaks S3. The SDK is large, so it is loaded only by whoever
// keeps files there; it tries again by itself what failed on the way.

/** In milliseconds: a form must not hang on a dead server. */
const patience = {
  connectionTimeout: 3000,
  requestTimeout: 15_000,
  throwOnRequestTimeout: true,
  socketTimeout: 15_000,
}

/** The bucket refused, or did not answer: which deed failed, and what the server calls the reason. */
class BucketError extends Error {
  override readonly name = 'BucketError'
}

export function s3Files(settings: BucketSettings): FileStore {
  const { bucket: Bucket } = settings
  const send = sender(settings)
  return {
    async put(key, content) {
      const object = { Bucket, Key: checkedKey(key), Body: content }
      await send('put', ({ PutObjectCommand }, client) => client.send(new PutObjectCommand(object)))
    },
    async get(key) {
      const object = { Bucket, Key: checkedKey(key) }
      return send('get', ({ GetObjectCommand, NoSuchKey }, client) =>
        client.send(new GetObjectCommand(object)).then(opened, (error: unknown) => {
          if (error instanceof NoSuchKey) return null
          throw error
        }),
      )
    },
    async delete(key) {
      const object = { Bucket, Key: checkedKey(key) }
      await send('delete', ({ DeleteObjectCommand }, client) =>
        client.send(new DeleteObjectCommand(object)),
      )
    },
    async reach() {
      await send('reach', ({ HeadBucketCommand }, client) =>
        client.send(new HeadBucketCommand({ Bucket })),
      )
    },
  }
}

type Sdk = typeof import('@aws-sdk/client-s3')

/** Opens the client at the first deed, and keeps it with its connections. */
function sender({ endpoint, region, accessKeyId, secretAccessKey }: BucketSettings) {
  let opening: Promise<{ sdk: Sdk; client: S3Client }> | undefined
  async function open() {
    const sdk = await import('@aws-sdk/client-s3')
    const client = new sdk.S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      // Servers of one's own seldom have a name for each bucket.
      forcePathStyle: true,
      maxAttempts: 3,
      requestHandler: patience,
      // Older servers refuse the checksums that the SDK adds to everything since 2025.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    })
    return { sdk, client }
  }
  return async function send<Result>(
    deed: string,
    run: (sdk: Sdk, client: S3Client) => Promise<Result>,
  ): Promise<Result> {
    opening ??= open()
    const { sdk, client } = await opening
    try {
      return await run(sdk, client)
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown'
      throw new BucketError(`S3 ${deed} failed: ${reason}`, { cause: error })
    }
  }
}

function opened(answer: {
  Body?: { transformToWebStream: () => ReadableStream } | undefined
  ContentLength?: number | undefined
}): StoredFile {
  const { Body: body, ContentLength: size } = answer
  if (!body || size === undefined) throw new TypeError('An object without content or length.')
  return { content: body.transformToWebStream() as ReadableStream<Uint8Array>, size }
}
