// What people meet while something of the installation is gone, and that it comes back by itself. Real
// kills of real processes, on the production build.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Installation, startInstallation } from '../support/production-server'

let kesah: Installation

beforeAll(async () => {
  kesah = await startInstallation({ TRUSTED_PROXY: '1' })
}, 600_000)

afterAll(() => kesah.stop())

async function ask(address: string, init: RequestInit = {}) {
  const headers = { accept: 'text/html', ...(init.headers as Record<string, string>) }
  const answer = await fetch(`${kesah.url}${address}`, { redirect: 'manual', ...init, headers })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

function post(address: string, body: FormData, headers: Record<string, string> = {}) {
  // From a browser that keeps cookies.
  const kept = { origin: kesah.url, cookie: 'kesah-bahasa=id' }
  return ask(address, { method: 'POST', body, headers: { ...kept, ...headers } })
}

function postmaster(): number {
  const lock = path.join(kesah.dataDir, 'postgres/postmaster.pid')
  return Number(readFileSync(lock, 'utf8').split('\n')[0])
}

/** The process of the installation whose command line says so. */
function processOf(words: string): number {
  const listed = execFileSync('ps', ['-eo', 'pid,args', '--sort=start_time'], { encoding: 'utf8' })
  const ours = listed.split('\n').filter((line) => {
    const [pid = ''] = line.trim().split(' ')
    return line.includes(words) && environmentOf(pid).includes(kesah.dataDir)
  })
  return Number(ours.at(-1)?.trim().split(' ')[0])
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
  } catch {
    return ''
  }
}

function notes(): string {
  return readFileSync(path.join(kesah.dataDir, 'processes.log'), 'utf8')
}

/** What the page's own form holds, as a browser without scripts would send it. */
async function storyForm(description: string): Promise<FormData> {
  const { body } = await ask('/lapor/cerita')
  const form = new FormData()
  for (const [, name = '', value = ''] of body.matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  )) {
    form.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  }
  form.set('description', description)
  return form
}

it('a database that hangs is told to whoever reads and to whoever writes, and nothing is lost', async () => {
  const story = await storyForm('Lampu jalan di depan pasar mati sejak hari Senin.')
  const server = postmaster()
  process.kill(server, 'SIGSTOP')
  for (const child of execFileSync('pgrep', ['-P', String(server)], { encoding: 'utf8' })
    .trim()
    .split('\n')) {
    process.kill(Number(child), 'SIGSTOP')
  }
  await expect.poll(async () => (await ask('/lapor')).status, { timeout: 60_000 }).toBe(503)
  const page = await ask('/lapor/cerita')
  expect(page.status).toBe(503)
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.body).toContain('Ada gangguan di pihak kami')
  const sent = await post('/lapor/cerita', story)
  expect(sent.status).toBe(503)
  expect(sent.body).toContain('Belum terkirim')
  expect(sent.body).toContain('Lampu jalan di depan pasar mati')
  const script = await ask('/api/uploads', { method: 'POST', headers: { accept: '*/*' } })
  expect(JSON.parse(script.body)).toHaveProperty('error')
  for (const child of execFileSync('pgrep', ['-P', String(server)], { encoding: 'utf8' })
    .trim()
    .split('\n')) {
    process.kill(Number(child), 'SIGCONT')
  }
  process.kill(server, 'SIGCONT')
  await expect.poll(async () => (await ask('/lapor/cerita')).status, { timeout: 60_000 }).toBe(200)
  const again = new FormData()
  for (const [, name = '', value = ''] of sent.body.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)">/g,
  )) {
    again.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  }
  const arrived = await post('/lapor/cerita', again)
  expect([arrived.status, arrived.headers.get('location')]).toEqual([
    303,
    expect.stringContaining('/lapor/'),
  ])
})

it('a killed database comes up again, and that is written down', async () => {
  process.kill(postmaster(), 'SIGQUIT')
  await expect.poll(notes, { timeout: 60_000 }).toMatch(/"database","what":"restarted"/)
  await expect.poll(async () => (await ask('/lapor/cerita')).status, { timeout: 60_000 }).toBe(200)
  expect(notes()).toMatch(/"database","what":"crashed"/)
})

it.each([
  ['web', 'serve-web.mjs'],
  ['worker', 'kesah.ts worker'],
])('a killed %s is started again, and that is written down', async (name, words) => {
  const before = processOf(words)
  process.kill(before, 'SIGKILL')
  await expect.poll(() => processOf(words), { timeout: 60_000 }).not.toBe(before)
  await expect
    .poll(() => notes(), { timeout: 60_000 })
    .toMatch(
      new RegExp(`"${name}","what":"crashed","how":"SIGKILL"[^]*"${name}","what":"restarted"`),
    )
  await expect
    .poll(
      () =>
        ask('/lapor/cerita').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200)
})

it('a form without scripts that asks for what is not there is answered with a page, not with a fault', async () => {
  const { body } = await ask('/lacak')
  const action = /name="(\$ACTION_ID_[^"]+|\$ACTION_[^"]+)"/.exec(body)?.[1] ?? ''
  const form = new FormData()
  form.set(action.startsWith('$ACTION_ID_') ? action : '$ACTION_ID_' + '0'.repeat(42), '')
  expect((await post('/lacak', form)).status).toBeLessThan(500)
})
