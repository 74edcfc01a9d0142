import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { s3Files } from '@/lib/platform/s3-files'
import { clientOf } from '../support/kept-files'
import { owner, S3Server } from '../support/s3-server'

let server: S3Server
let started = false

beforeAll(async () => {
  server = await S3Server.start()
  started = true
  const client = clientOf(bucket())
  await client.send(new CreateBucketCommand({ Bucket: bucket().bucket }))
  client.destroy()
})

afterAll(async () => {
  // Where it could not start, its own error is the one to read.
  if (started) await server.stop()
})

function bucket(changes: { bucket?: string; secretAccessKey?: string } = {}) {
  const { endpoint } = server
  return { endpoint, region: 'us-east-1', bucket: 'kesah', ...owner, ...changes }
}

async function read(id: string): Promise<string | null> {
  const file = await s3Files(bucket()).get(id)
  return file && (await new Response(file.content).text())
}

describe('files in a bucket', () => {
  it('are put, replaced, fetched and deleted', async () => {
    const store = s3Files(bucket())
    const id = randomUUID()
    expect(await store.get(id)).toBeNull()
    for (const content of ['first', 'second']) {
      await store.put(id, Buffer.from(content))
      expect(await read(id)).toBe(content)
    }
    expect((await store.get(id))?.size).toBe('second'.length)
    await store.delete(id)
    await store.delete(id)
    expect(await store.get(id)).toBeNull()
    await store.reach()
  })

  it('are refused to a wrong secret, whatever it asks', async () => {
    const id = randomUUID()
    await s3Files(bucket()).put(id, Buffer.from('kept'))
    const thief = s3Files(bucket({ secretAccessKey: 'a wrong one' }))
    await expect(thief.get(id)).rejects.toThrow('S3 get failed: SignatureDoesNotMatch')
    await expect(thief.put(id, Buffer.from('changed'))).rejects.toThrow('S3 put failed')
    await expect(thief.delete(id)).rejects.toThrow('S3 delete failed')
    await expect(thief.reach()).rejects.toThrow('S3 reach failed')
    expect(await read(id)).toBe('kept')
  })

  it('are refused to whoever comes without a key', async () => {
    const id = randomUUID()
    await s3Files(bucket()).put(id, Buffer.from('kept'))
    const statuses = await Promise.all(
      [`kesah/${id}`, 'kesah', `kesah/${randomUUID()}`].map(async (path) => {
        const answer = await fetch(`${server.endpoint}/${path}`)
        await answer.body?.cancel()
        return answer.status
      }),
    )
    expect(statuses).toEqual([403, 403, 403])
  })

  it('are not simply missing where the whole bucket is', async () => {
    const elsewhere = s3Files(bucket({ bucket: 'not-there' }))
    await expect(elsewhere.get(randomUUID())).rejects.toThrow('S3 get failed: NoSuchBucket')
    await expect(elsewhere.reach()).rejects.toThrow('S3 reach failed')
  })
})

it('every integration test of photos passes with its files in a bucket', () => {
  const { endpoint, accessKeyId, secretAccessKey } = bucket()
  const { status } = spawnSync(
    'vitest',
    ['run', '--config', 'tests/vitest.integration.config.ts', 'attachments'],
    {
      env: {
        ...process.env,
        S3_ENDPOINT: endpoint,
        S3_BUCKET: 'kesah',
        S3_ACCESS_KEY_ID: accessKeyId,
        S3_SECRET_ACCESS_KEY: secretAccessKey,
      },
      stdio: 'inherit',
    },
  )
  expect(status).toBe(0)
})
