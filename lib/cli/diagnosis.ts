import { calendarYear } from '@/lib/agencies/rules/calendar-year'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { besideChains } from '@/lib/cli/beside-diagnosis'
import { chainCopy, chains } from '@/lib/cli/chain-diagnosis'
import { describeDemoWorld, findDemoWorld } from '@/lib/cli/demo-world'
import { db } from '@/lib/platform/db'
import { freeBytes } from '@/lib/platform/disk-room'
import { env } from '@/lib/platform/env'
import { fileStore } from '@/lib/platform/files'
import { reachMail } from '@/lib/platform/mail'
import { reachScanner } from '@/lib/platform/malware'
import { aheadOfDatabase, mostDifference } from '@/lib/platform/own-clock'
import { schemaState } from '@/lib/platform/migrations'
import { recentCrashes } from '@/lib/platform/process-log'
import { longestSilence, secondsSinceSign } from '@/lib/platform/signs-of-life'

export interface Finding {
  name: string
  state: 'ok' | 'warning' | 'broken'
  detail: string
}

type Verdict = Omit<Finding, 'name'>

const gigabyte = 1024 ** 3

async function disk(): Promise<Verdict> {
  const free = (await freeBytes()) / gigabyte
  const detail = `${free.toFixed(1)} GB kosong di DATA_DIR`
  if (free < 0.2) return { state: 'broken', detail }
  return { state: free < 2 ? 'warning' : 'ok', detail }
}

async function mail(): Promise<Verdict> {
  await reachMail()
  if (env().smtpUrl)
    return { state: 'ok', detail: `dikirim lewat ${new URL(env().smtpUrl ?? '').host}` }
  return { state: 'warning', detail: 'SMTP_URL kosong: surel hanya ditulis ke DATA_DIR/mail' }
}

function push(): Verdict {
  const { keys, subject } = env().push
  const detail = keys ? 'kunci dari VAPID_PUBLIC_KEY' : 'kunci diturunkan dari KESAH_SECRET'
  if (subject || env().smtpUrl) return { state: 'ok', detail }
  return { state: 'warning', detail: `${detail}; VAPID_SUBJECT kosong` }
}

function whatsapp(): Verdict {
  const { whatsapp: settings } = env()
  if (!settings) return { state: 'ok', detail: 'tidak dipakai: WHATSAPP_TOKEN kosong' }
  const { url, template, language } = settings
  return { state: 'ok', detail: `templat ${template} (${language}) lewat ${new URL(url).host}` }
}

async function files(): Promise<Verdict> {
  const { bucket } = env()
  await fileStore().reach()
  const detail = bucket ? `bucket ${bucket.bucket} di ${bucket.endpoint}` : 'di DATA_DIR/files'
  return { state: 'ok', detail }
}

async function scanner(): Promise<Verdict> {
  const { clamdSocket } = env()
  if (clamdSocket === undefined) {
    return { state: 'warning', detail: 'CLAMD_SOCKET kosong: foto tidak diperiksa ClamAV' }
  }
  await reachScanner()
  return { state: 'ok', detail: `ClamAV di ${clamdSocket}` }
}

function address(): Verdict {
  const { appUrl, trustedProxy } = env()
  if (appUrl.startsWith('https:') && trustedProxy === 0) {
    return { state: 'warning', detail: `${appUrl}, TRUSTED_PROXY=0: pengirim tidak dikenali` }
  }
  if (appUrl.startsWith('https:')) return { state: 'ok', detail: appUrl }
  return { state: 'warning', detail: `${appUrl} tanpa HTTPS: hanya untuk mesin sendiri` }
}

async function clock(): Promise<Verdict> {
  const seconds = Math.round((await aheadOfDatabase()) / 1000)
  const detail = `${Math.abs(seconds)} detik ${seconds < 0 ? 'di belakang' : 'di depan'} basis data`
  if (Math.abs(seconds) * 1000 <= mostDifference) return { state: 'ok', detail }
  return { state: 'broken', detail: `${detail}: worker tidak mengerjakan apa pun` }
}

async function database(): Promise<Verdict> {
  const [row] = await db().$queryRaw<{ version: string; number: number }[]>`
    SELECT current_setting('server_version') AS version,
           current_setting('server_version_num')::int AS number`
  const kind = env().embedded ? 'bawaan' : 'luar'
  const detail = `PostgreSQL ${row?.version ?? '?'} (${kind})`
  return { state: (row?.number ?? 0) >= 150_000 ? 'ok' : 'broken', detail }
}

async function migrations(): Promise<Verdict> {
  const { pending, unknown } = await schemaState()
  if (unknown.length > 0) {
    return { state: 'broken', detail: `dari Kesah yang lebih baru: ${unknown.join(', ')}` }
  }
  if (pending.length === 0) return { state: 'ok', detail: 'mutakhir' }
  return { state: 'broken', detail: `belum diterapkan: ${pending.join(', ')}` }
}

/** On an installation that stands still there is none, and nothing is wrong with that. */
async function worker(): Promise<Verdict> {
  const seconds = await secondsSinceSign('worker')
  if (seconds === null) return { state: 'warning', detail: 'belum pernah berjalan' }
  const detail = `terakhir berjalan ${Math.round(seconds / 60)} menit lalu`
  return { state: seconds < longestSilence ? 'ok' : 'warning', detail }
}

/** What died in the last day, and was started again. */
async function processes(now: Date): Promise<Verdict> {
  const crashes = await recentCrashes(now)
  if (crashes.length === 0) return { state: 'ok', detail: 'tidak ada yang mati sejak kemarin' }
  const told = crashes.map(({ process, count }) => `${process} ${count} kali`)
  const detail = `mati sejak kemarin: ${told.join(', ')} (DATA_DIR/processes.log)`
  return { state: crashes.some(({ isLoop }) => isLoop) ? 'broken' : 'warning', detail }
}

/** Without next year's holidays every deadline that crosses New Year is a guess. */
async function calendar(now: Date): Promise<Verdict> {
  const governments = await db().government.findMany({ select: { id: true } })
  if (governments.length === 0) return { state: 'broken', detail: 'data acuan belum dimuat' }
  const nextYear = String(now.getFullYear() + 1)
  const calendars = await Promise.all(governments.map(({ id }) => findCalendar(id)))
  const states = calendars.map((known) => calendarYear(known, nextYear))
  if (states.includes('missing')) {
    return { state: 'warning', detail: `hari libur ${nextYear} belum ada` }
  }
  if (states.includes('estimate')) {
    return { state: 'warning', detail: `hari libur ${nextYear} masih perkiraan` }
  }
  return { state: 'ok', detail: `hari libur ${nextYear} sudah pasti` }
}

async function operators(): Promise<Verdict> {
  const count = await db().user.count({ where: { role: 'operator', deactivatedAt: null } })
  if (count > 0) return { state: 'ok', detail: `${count} operator` }
  return { state: 'warning', detail: 'belum ada operator; jalankan: kesah user add' }
}

async function demo(): Promise<Verdict> {
  const world = await findDemoWorld()
  if (!world) return { state: 'ok', detail: 'tidak ada dunia contoh' }
  const detail = describeDemoWorld(world)
  if (env().demo) return { state: 'ok', detail: `${detail}; hanya di mesin ini` }
  return { state: 'broken', detail: `${detail}; hapus dengan: kesah clear-demo` }
}

async function judged(name: string, check: () => Verdict | Promise<Verdict>): Promise<Finding> {
  try {
    return { name, ...(await check()) }
  } catch (error) {
    return { name, state: 'broken', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Every check, also when an earlier one failed. */
export async function diagnose(now: Date): Promise<Finding[]> {
  const node: Verdict = { state: 'ok', detail: process.version }
  return Promise.all([
    judged('node', () => node),
    judged('disk', disk),
    judged('database', database),
    judged('clock', clock),
    judged('migrations', migrations),
    judged('worker', worker),
    judged('processes', () => processes(now)),
    judged('calendar', () => calendar(now)),
    judged('operators', operators),
    judged('demo', demo),
    judged('chain', () => chains(now)),
    judged('history', () => besideChains(now)),
    judged('chain-copy', () => chainCopy(now)),
    judged('files', files),
    judged('scanner', scanner),
    judged('mail', mail),
    judged('push', push),
    judged('whatsapp', whatsapp),
    judged('address', address),
  ])
}
