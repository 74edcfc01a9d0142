// What the environment says about files: where they are kept, and who looks through them for malware.

import path from 'node:path'
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
  CHAIN_HEADS_COPY: z
    .string()
    .regex(/^\//, 'harus berupa jalur lengkap sebuah folder, misalnya /mnt/saksi/kesah')
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

/** Half a store is none: all four, or files stay on the disk. A copy beside the original is none either. */
export function storageFaults(vars: StorageVariables & { DATA_DIR: string }): [boolean, string][] {
  const given = together.find((name) => vars[name] !== undefined)
  const halves = together.map((name): [boolean, string] => [
    given !== undefined && vars[name] === undefined,
    `${name}: wajib diisi bila ${given ?? ''} diisi`,
  ])
  const { CHAIN_HEADS_COPY: copy, DATA_DIR: data } = vars
  const isInside = copy !== undefined && isWithin(path.resolve(data), path.resolve(copy))
  return [...halves, [isInside, 'CHAIN_HEADS_COPY: harus di luar DATA_DIR']]
}

function isWithin(outer: string, inner: string): boolean {
  return `${inner}/`.startsWith(`${outer}/`)
}

/** Undefined where files stay on the disk. */
export function bucketSettings(vars: StorageVariables): BucketSettings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = vars
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = vars
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return undefined
  return { endpoint, region, bucket, accessKeyId, secretAccessKey }
}
