// The one place that reads process.env. Every variable is checked before anything starts; each fault is
// one Indonesian sentence that names its variable. Rules that join several variables stand at the end.

import { z } from 'zod'
// Relative, since Prisma's own loader, which knows no alias, reads this file too.
import {
  channelFaults,
  channelVariables,
  type PushSettings,
  pushSettings,
  type WhatsAppSettings,
  whatsappSettings,
} from './channel-settings'
import { isLoopback } from './origin'
import {
  bucketSettings,
  type BucketSettings,
  storageFaults,
  storageVariables,
} from './storage-settings'
import { flag, integer, postgresUrl, urlWith, webOrigin } from './variable-shapes'

const portRange = 'harus bilangan bulat 1 sampai 65535'
const trusted = 'harus jumlah hari, 0 sampai 30'
const hops = 'harus jumlah proksi di depan Kesah, 0 sampai 9'

const variables = z.object({
  PORT: integer(1, 65535, portRange).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, 'harus berupa alamat IP atau nama host')
    .default('127.0.0.1'),
  APP_URL: webOrigin.optional(),
  TRUSTED_PROXY: integer(0, 9, hops).default(0),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  KESAH_DEMO: flag.optional(),
  KESAH_SECRET: z.string().min(32, 'harus paling sedikit 32 karakter').optional(),
  SMTP_URL: urlWith('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().includes('@', 'harus berisi alamat surel').optional(),
  TRUSTED_PHONE_DAYS: integer(0, 30, trusted).default(0),
  SECURITY_CONTACT: z.email('harus berupa alamat surel').optional(),
  ...storageVariables,
  ...channelVariables,
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'harus trace, debug, info, warn, error, fatal atau silent',
    })
    .default('info'),
  /** Set by `kesah start` for its children alone: DATABASE_URL then names the embedded database. */
  KESAH_EMBEDDED: flag.optional(),
  NODE_ENV: z.string().optional(),
})

type Variables = z.infer<typeof variables>

/** The checked settings, before the embedded database runs. */
export interface Settings {
  port: number
  host: string
  /** Origin under which browsers reach Kesah, without a trailing slash. */
  appUrl: string
  /** How many reverse proxies stand in front; 0 means that no X-Forwarded-For is believed. */
  trustedProxy: number
  /** Whether the database is the embedded one; its address is known only once it runs. */
  embedded: boolean
  databaseUrl: string | undefined
  /** For migrations and LISTEN: past a connection pooler. */
  databaseDirectUrl: string | undefined
  dataDir: string
  demo: boolean
  secret: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Days for which a phone may stay signed in that its owner, a member of staff, trusts; 0: none. */
  trustedPhoneDays: number
  /** Where weaknesses are told of, for security.txt; undefined: there is none. */
  securityContact: string | undefined
  /** Undefined: files are kept in the data folder. */
  bucket: BucketSettings | undefined
  /** Where clamd listens, a path or host:port; undefined: nothing looks for malware. */
  clamdSocket: string | undefined
  /** Where the signed tips of the event chains are written a second time; undefined: nowhere. */
  chainTipsCopy: string | undefined
  push: PushSettings
  /** Undefined: no WhatsApp is sent. */
  whatsapp: WhatsAppSettings | undefined
  logLevel: Variables['LOG_LEVEL']
  production: boolean
}

/** The same once the database is there: what every process but the starting one works with. */
export interface Env extends Settings {
  databaseUrl: string
  databaseDirectUrl: string
  secret: string
}

/** Wrong environment; `faults` holds one sentence for each fault. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  readonly faults: string[]

  constructor(faults: string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

function appUrlOf(vars: Variables): string {
  return vars.APP_URL ?? `http://localhost:${vars.PORT}`
}

function isEmbedded({ DATABASE_URL, KESAH_EMBEDDED }: Variables): boolean {
  if (!DATABASE_URL) return true
  return KESAH_EMBEDDED === true && isLoopback(new URL(DATABASE_URL).hostname)
}

function nameIn(fault: string): string {
  return fault.slice(0, fault.indexOf(':'))
}

/** The demo world has published passwords: it may live only where no one from outside can come. */
function demoIsSafe(vars: Variables, embedded: boolean): boolean {
  return embedded && isLoopback(vars.HOST) && isLoopback(new URL(appUrlOf(vars)).hostname)
}

function faultsBetween(vars: Variables, embedded: boolean): string[] {
  const rules: [boolean, string][] = [
    [
      !vars.APP_URL && !isLoopback(vars.HOST),
      'APP_URL: wajib diisi bila HOST bukan alamat loopback',
    ],
    [!embedded && !vars.KESAH_SECRET, 'KESAH_SECRET: wajib diisi bila DATABASE_URL diisi'],
    [
      !vars.DATABASE_URL && !!vars.DATABASE_DIRECT_URL,
      'DATABASE_URL: wajib diisi bila DATABASE_DIRECT_URL diisi',
    ],
    [!!vars.SMTP_URL && !vars.MAIL_FROM, 'MAIL_FROM: wajib diisi bila SMTP_URL diisi'],
    ...storageFaults(vars),
    ...channelFaults(vars, isLoopback(new URL(appUrlOf(vars)).hostname)),
    [
      !!vars.KESAH_DEMO && !demoIsSafe(vars, embedded),
      'KESAH_DEMO: hanya boleh 1 dengan basis data bawaan (tanpa DATABASE_URL) dan HOST serta APP_URL loopback',
    ],
  ]
  return rules.filter(([broken]) => broken).map(([, fault]) => fault)
}

/**
 * Checks a set of variables; an empty one counts as unset.
 * @throws {EnvError} naming every fault at once
 */
export function parseEnv(source: Record<string, string | undefined>): Settings {
  const filled = Object.entries(source).filter(([, value]) => value?.trim())
  const { issues } = variables.safeParse(Object.fromEntries(filled)).error ?? { issues: [] }
  // Without what is wrong by itself, the rest can still be judged together: every fault in one go.
  const wrong = new Set(issues.map((issue) => String(issue.path[0])))
  const vars = variables.parse(Object.fromEntries(filled.filter(([name]) => !wrong.has(name))))
  const embedded = isEmbedded(vars)
  const together = faultsBetween(vars, embedded).filter((fault) => !wrong.has(nameIn(fault)))
  const faults = [
    ...issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...together,
  ]
  if (faults.length > 0) throw new EnvError(faults)
  return {
    port: vars.PORT,
    host: vars.HOST,
    appUrl: appUrlOf(vars),
    trustedProxy: vars.TRUSTED_PROXY,
    embedded,
    databaseUrl: vars.DATABASE_URL,
    databaseDirectUrl: vars.DATABASE_DIRECT_URL ?? vars.DATABASE_URL,
    dataDir: vars.DATA_DIR,
    demo: vars.KESAH_DEMO ?? demoIsSafe(vars, embedded),
    secret: vars.KESAH_SECRET,
    smtpUrl: vars.SMTP_URL,
    mailFrom: vars.MAIL_FROM ?? 'Kesah <kesah@localhost>',
    trustedPhoneDays: vars.TRUSTED_PHONE_DAYS,
    securityContact: vars.SECURITY_CONTACT,
    bucket: bucketSettings(vars),
    clamdSocket: vars.CLAMD_SOCKET,
    chainTipsCopy: vars.CHAIN_HEADS_COPY,
    push: pushSettings(vars),
    whatsapp: whatsappSettings(vars),
    logLevel: vars.LOG_LEVEL,
    production: vars.NODE_ENV === 'production',
  }
}

let known: Settings | undefined

/**
 * This process's settings, read at the first call and then kept.
 * @throws {EnvError}
 */
export function settings(): Settings {
  known ??= parseEnv(process.env)
  return known
}

/**
 * The settings of a process that works with the database.
 * @throws {EnvError} also when nothing started the embedded database for this process
 */
export function env(): Env {
  const { databaseUrl, databaseDirectUrl, secret, ...others } = settings()
  if (!databaseUrl || !databaseDirectUrl || !secret) {
    throw new EnvError(['DATABASE_URL: basis data bawaan belum berjalan; mulai lewat npm start'])
  }
  return { ...others, databaseUrl, databaseDirectUrl, secret }
}

/** Fills this process's environment, for itself and its children; they are read anew. */
export function setVariables(changes: Record<string, string>): void {
  Object.assign(process.env, changes)
  known = undefined
}

/** This process's environment with changes, for a child alone. */
export function withVariables(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

/** Reads `.env` in the current folder, when there is one; variables that are already set win. */
export function readEnvFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** For the Prisma CLI, which also runs without a database (`generate`). */
export function migrationUrl(): string | undefined {
  readEnvFile()
  return process.env['DATABASE_DIRECT_URL'] ?? process.env['DATABASE_URL']
}

/** Names the schema engine for the Prisma CLI, which reads this variable and no setting. */
export function useSchemaEngine(executable: string): void {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= executable
}
