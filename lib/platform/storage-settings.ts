// What the environment says about files: where they are kept, and who looks through them for malware.

import { z } from 'zod'

export const storageVariables = {
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'harus berupa alamat http://… atau https://…' })
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'harus 3–63 huruf kecil, angka, titik atau strip')
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Most servers of one's own have no regions, and take the name of the first one there was. */
  S3_REGION: z.string().default('us-east-1'),
  CLAMD_SOCKET: z
    .string()
    .regex(
      /^(\/.+|(\[[\da-f:]+\]|[\w.-]+):\d{1,5})$/i,
      'harus berupa jalur soket, misalnya /run/clamav/clamd.ctl, atau host:porta',
    )
    .optional(),
}

type StorageVariables = z.infer<z.ZodObject<typeof storageVariables>>

export interface BucketSettings {
  endpoint: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

const together = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Half a store is none: all four, or files stay on the disk. */
export function storageFaults(vars: StorageVariables): [boolean, string][] {
  const isWanted = together.some((name) => vars[name] !== undefined)
  return together.map((name) => [
    isWanted && vars[name] === undefined,
    `${name}: wajib diisi bila ${together.find((other) => vars[other] !== undefined) ?? ''} diisi`,
  ])
}

/** Undefined where files stay on the disk. */
export function bucketSettings(vars: StorageVariables): BucketSettings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = vars
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = vars
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return undefined
  return { endpoint, region, bucket, accessKeyId, secretAccessKey }
}
