import { describe, expect, test } from 'vitest'
import { EnvError, parseEnv } from '@/lib/platform/env'

const secret = 'x'.repeat(32)
const database = 'postgresql://kesah@db.example/kesah'

function faultsOf(variables: Record<string, string>): string[] {
  try {
    parseEnv(variables)
    return []
  } catch (error) {
    return error instanceof EnvError ? error.faults : [String(error)]
  }
}

describe('with nothing set', () => {
  test('Kesah listens on this machine only, with its own database and the demo world', () => {
    expect(parseEnv({})).toMatchObject({
      host: '127.0.0.1',
      appUrl: 'http://localhost:3000',
      embedded: true,
      demo: true,
      trustedProxy: 0,
    })
  })

  test('an empty variable counts as unset', () => {
    expect(parseEnv({ DATABASE_URL: '', PORT: ' ' })).toEqual(parseEnv({}))
  })
})

describe('the demo world with its published passwords', () => {
  const own = { DATABASE_URL: database, KESAH_SECRET: secret }
  const open = { HOST: '0.0.0.0', APP_URL: 'https://lapor.batam.example' }

  test.each([
    ['a database of one’s own', own],
    ['an address that others reach', open],
    ['a proxy that others reach', { APP_URL: 'https://lapor.batam.example' }],
  ])('is off with %s', (_, variables) => {
    expect(parseEnv(variables).demo).toBe(false)
    expect(faultsOf({ ...variables, KESAH_DEMO: '1' })).toEqual([
      expect.stringMatching(/^KESAH_DEMO: /),
    ])
  })

  test('is not let in by naming a foreign database as the embedded one', () => {
    expect(faultsOf({ ...own, KESAH_EMBEDDED: '1', KESAH_DEMO: '1' })).toHaveLength(1)
  })

  test('can be turned off', () => {
    expect(parseEnv({ KESAH_DEMO: '0' }).demo).toBe(false)
  })
})

test('every fault is named in one line, those of single variables and those between them', () => {
  const faults = faultsOf({
    PORT: '99999',
    HOST: '0.0.0.0',
    DATABASE_URL: database,
    KESAH_DEMO: 'yes',
    SMTP_URL: 'smtp://surat.example',
    LOG_LEVEL: 'loud',
  })
  expect(faults.map((line) => line.split(':')[0])).toEqual([
    'PORT',
    'KESAH_DEMO',
    'LOG_LEVEL',
    'APP_URL',
    'KESAH_SECRET',
    'MAIL_FROM',
  ])
  expect(faults.join('')).not.toContain('\n')
})

test.each([
  ['APP_URL', 'lapor.batam.example'],
  ['APP_URL', 'https://batam.example/lapor'],
  ['APP_URL', 'ftp://batam.example'],
  ['PORT', '0'],
  ['PORT', 'tiga'],
  ['HOST', 'a b'],
  ['TRUSTED_PROXY', '-1'],
  ['DATABASE_URL', 'mysql://db.example/kesah'],
  ['KESAH_SECRET', 'short'],
  ['SMTP_URL', 'https://surat.example'],
  ['MAIL_FROM', 'nobody'],
  ['S3_ENDPOINT', 's3.example'],
  ['S3_BUCKET', 'Kesah_Berkas'],
  ['CLAMD_SOCKET', 'clamd.ctl'],
  ['CLAMD_SOCKET', 'clamav.example:clamd'],
  ['CHAIN_HEADS_COPY', 'saksi/kesah'],
])('%s refuses "%s"', (name, value) => {
  expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: `))])
})

describe('a bucket for files', () => {
  const bucket = {
    S3_ENDPOINT: 'https://s3.example:9000',
    S3_BUCKET: 'kesah',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }

  test('is used once all four variables are there', () => {
    expect(parseEnv({}).bucket).toBeUndefined()
    expect(parseEnv(bucket).bucket).toMatchObject({ bucket: 'kesah', region: 'us-east-1' })
  })

  test.each(Object.keys(bucket))('is half a bucket without %s', (name) => {
    expect(faultsOf({ ...bucket, [name]: '' })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: wajib diisi`)),
    ])
  })
})

test.each(['/run/clamav/clamd.ctl', 'clamav.example:3310', '[::1]:3310'])(
  'CLAMD_SOCKET takes %s',
  (address) => {
    expect(parseEnv({ CLAMD_SOCKET: address }).clamdSocket).toBe(address)
  },
)

test('signed tips have their second place outside of the data folder', () => {
  const copy = '/mnt/saksi/kesah'
  expect(parseEnv({ CHAIN_HEADS_COPY: copy }).chainTipsCopy).toBe(copy)
  const inside = { DATA_DIR: '/srv/kesah', CHAIN_HEADS_COPY: '/srv/kesah/salinan' }
  expect(faultsOf(inside)).toEqual(['CHAIN_HEADS_COPY: harus di luar DATA_DIR'])
  expect(faultsOf({ ...inside, DATA_DIR: '/srv/kesah/s' })).toEqual([])
})

test('the address of Kesah loses its closing slash, so that origins compare', () => {
  expect(parseEnv({ APP_URL: 'https://Lapor.Batam.example/' }).appUrl).toBe(
    'https://lapor.batam.example',
  )
})
