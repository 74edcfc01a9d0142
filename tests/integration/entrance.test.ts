import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Entrance, openEntrance } from '@/lib/platform/entrance/entrance'

// What stands before the application, with an application that answers as Next does.

let server: Server
let entrance: Entrance
let isAway = false
let reached: string[] = []
let origin = ''

/** Answers by what is asked; every body is read to its end first. */
async function application(
  incoming: IncomingMessage,
  outgoing: import('node:http').ServerResponse,
) {
  reached.push(incoming.url ?? '')
  await text(incoming).catch(() => '')
  const answers: Record<string, [number, Record<string, string>, string]> = {
    '/broken': [500, { 'content-type': 'text/html' }, 'Internal Server Error'],
    '/stale': [404, { 'x-nextjs-action-not-found': '1' }, 'Server action not found.'],
    '/unready': [503, { 'content-type': 'application/json' }, '{"status":"unavailable"}'],
    '/wrong-method': [405, {}, ''],
  }
  const [status, headers, body] = answers[incoming.url ?? ''] ?? [200, {}, 'fine']
  outgoing.statusCode = status
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
  outgoing.write(body)
  outgoing.end()
}

beforeEach(async () => {
  isAway = false
  reached = []
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  entrance = openEntrance(application, {
    appUrl: origin,
    trustedProxy: 1,
    watch: { isAway: () => isAway, look: () => Promise.resolve() },
  })
  server.on('request', entrance.listen)
})

afterEach(() => {
  entrance.stop()
  server.closeAllConnections()
  server.close()
})

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
}

async function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const outgoing = request(origin, { method, path, headers: { accept: 'text/html', ...headers } })
  outgoing.end(body)
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  return { status: incoming.statusCode, headers: incoming.headers, body: await text(incoming) }
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields).toString()
  return ask(path, { method: 'POST', body, headers: { ...form, origin, ...headers } })
}

it.each(['/%E2%80', '/aduan/%', '/a%ff'])(
  'an address that nobody can read is answered in Indonesian, with the headers of every page: %s',
  async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('Alamat ini tidak dapat dibaca')
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
    })
    expect(reached).toEqual([])
  },
)

it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
  'no route takes %s, and it is said which ones there are',
  async (method) => {
    const answer = await ask('/', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, POST')
    expect(answer.body).toContain('tidak dijalankan')
  },
)

it('goes through as it is while all is well', async () => {
  expect(await ask('/aduan?q=%E2%80')).toMatchObject({ status: 200, body: 'fine' })
})

it('says in Indonesian what the application has only English for', async () => {
  const broken = await ask('/broken')
  expect(broken).toMatchObject({ status: 500 })
  expect(broken.body).toContain('Ada gangguan di pihak kami')
  expect(broken.body).not.toContain('Internal Server Error')
  expect((await ask('/wrong-method')).body).toContain('tidak dijalankan')
})

it('leaves alone what the application says in words of its own', async () => {
  expect((await ask('/unready')).body).toBe('{"status":"unavailable"}')
})

it('shows what was typed into a form that an update has made unknown', async () => {
  const answer = await post('/stale', { $ACTION_ID_x: '', description: 'Lampu jalan <mati>' })
  expect(answer.status).toBe(409)
  expect(answer.body).toContain('Kesah baru saja diperbarui')
  expect(answer.body).toContain('Lampu jalan &lt;mati&gt;')
  expect(answer.body).not.toContain('action not found')
})

it('without a database a page says so, and when to come again', async () => {
  isAway = true
  const answer = await ask('/lapor')
  expect(answer.status).toBe(503)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(answer.body).toContain('Ada gangguan di pihak kami')
  expect(answer.body).not.toContain('tidak ditemukan')
  expect(reached).toEqual([])
})

it('without a database a form is not sent, and what it says goes off again with one press', async () => {
  isAway = true
  const description = 'Got mampet di "Jalan Anggrek" sejak kemarin'
  const answer = await post('/lapor/cerita?x=1', { description, $ACTION_ID_abc: '' })
  expect(answer.status).toBe(503)
  expect(answer.body).toContain('Belum terkirim')
  expect(answer.body).toContain('action="/lapor/cerita?x=1"')
  expect(answer.body).toContain('name="$ACTION_ID_abc" value=""')
  expect(answer.body).toContain('name="description" value="Got mampet di &quot;Jalan Anggrek&quot;')
  expect(answer.headers['content-security-policy']).toContain("form-action 'self'")
})

it('a form from elsewhere is not made one of ours', async () => {
  isAway = true
  const answer = await post(
    '/lapor',
    { description: 'Dari situs lain' },
    { origin: 'http://x.example' },
  )
  expect(answer.status).toBe(503)
  expect(answer.body).not.toContain('Dari situs lain')
})

it('a password never stands in a page', async () => {
  isAway = true
  const answer = await post('/masuk', { email: 'a@b.example', password: 'rahasia sekali' })
  expect(answer.body).not.toContain('rahasia sekali')
  expect(answer.body).not.toContain('a@b.example')
})

it('scripts read the same as JSON', async () => {
  isAway = true
  const { status, headers, body } = await ask('/api/uploads', { headers: { accept: '*/*' } })
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 503,
    type: 'application/json; charset=utf-8',
  })
  expect(JSON.parse(body)).toEqual({ error: expect.stringContaining('gangguan') as unknown })
})

it('an action that is called with anything but a form never reaches the application', async () => {
  const { status, body } = await post('/petugas', { x: 'y' }, { 'next-action': 'abc' })
  expect(status).toBe(400)
  expect(body).toContain('tidak dapat dibaca')
  expect(reached).toEqual([])
})

it('forms that a script sends, health and files go through, to say for themselves', async () => {
  isAway = true
  await ask('/lapor/cerita', {
    method: 'POST',
    headers: { origin, 'next-action': 'abc', 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x--\r\n',
  })
  await ask('/api/health/ready')
  await ask('/_next/static/chunks/a.js')
  expect(reached).toHaveLength(3)
})

it('the chosen language is kept', async () => {
  isAway = true
  const answer = await ask('/lapor', { headers: { cookie: 'kesah-bahasa=en' } })
  expect(answer.body).toContain('The fault is ours')
})

/** Sends the head of an upload and nothing more; resolves to what is answered in the end. */
async function stall(address: string, path = '/api/uploads'): Promise<string> {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\naccept: text/html\r\nx-forwarded-for: ${address}\r\norigin: ${origin}\r\n` +
      'content-type: multipart/form-data; boundary=b\r\ncontent-length: 14000000\r\n\r\n--b',
  )
  return text(socket)
}

it('a body that does not come on is given up, and said so', async () => {
  expect(await stall('203.0.113.9')).toMatch(/^HTTP\/1\.1 408[^]*terputus/)
})

it('one sender cannot have all the turns, and others still have theirs', async () => {
  const slow = Array.from({ length: 12 }, () => stall('203.0.113.9'))
  await expect.poll(() => reached.length).toBe(12)
  expect(await stall('203.0.113.9')).toMatch(/^HTTP\/1\.1 503[^]*sibuk/)
  const another = await post('/api/uploads', { a: 'b' }, { 'x-forwarded-for': '203.0.113.10' })
  expect(another).toMatchObject({ status: 200, body: 'fine' })
  for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408/)
})

it('a text larger than any form of ours is refused before it is here', async () => {
  const answer = await ask('/lapor/cerita', {
    method: 'POST',
    headers: { ...form, origin },
    body: 'a'.repeat(1_100_000),
  })
  expect(answer.status).toBe(413)
  expect(reached).toEqual([])
})
