import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { createFormHandlers } from '@/lib/platform/form'
import { createRouteHandler } from '@/lib/platform/route'

const own = { origin: 'http://localhost:3000', host: 'localhost:3000' }
const budi: Actor = { role: 'admin', governmentId: '21.71', userId: crypto.randomUUID() }
const schema = z.object({
  reason: z.string().min(10),
  email: z.email().optional(),
  agency: z.enum(['DLH', 'DBMSDA']).optional(),
  password: z.string().optional(),
})

// What `experimental.authInterrupts` in next.config.ts switches on.
process.env['__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS'] = '1'

let headers: Record<string, string>
let actor: Actor | null
let runs: unknown[]

const ports = {
  headers: () => Promise.resolve(new Headers(headers)),
  currentActor: () => Promise.resolve(actor),
  governmentFor: () => Promise.resolve('21.71'),
  browserNotes: { known: () => Promise.resolve(null), give: () => Promise.resolve() },
}
const { handleForm, handlePublicForm } = createFormHandlers(ports)

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value)
  }
  return form
}

const good = { reason: 'Bukan kewenangan kami' }
const send = (fields: Record<string, string | string[]>, fault?: Error) =>
  handleForm(formOf(fields), schema, async (who, input) => {
    runs.push([who, input])
    if (fault) throw fault
    return Promise.resolve(undefined)
  })

beforeEach(() => {
  headers = own
  actor = budi
  runs = []
})

describe('an action', () => {
  it('runs with who signed in and what the schema lets through, not with fields of the framework', async () => {
    const state = await send({ ...good, $ACTION_REF_1: '', '$ACTION_1:0': '{}', $ACTION_KEY: 'k' })
    expect(state).toEqual({ errors: {}, values: {} })
    expect(runs).toEqual([[budi, good]])
  })

  it.each([
    ['a field that the schema does not name', { ...good, role: 'operator' }, ''],
    ['a field sent twice', { reason: [good.reason, 'Alasan yang kedua'] }, 'reason'],
    ['too short a reason', { reason: 'Bukan' }, 'reason'],
    ['no reason', {}, 'reason'],
    ['an agency that is not offered', { ...good, agency: 'X' }, 'agency'],
    ['half an e-mail address', { ...good, email: 'budi@' }, 'email'],
    ['a field named like a part of JavaScript', { ...good, constructor: 'x' }, ''],
  ])(
    'does not run with %s, says so in Indonesian and keeps what was typed',
    async (_case, fields, field) => {
      const state = await send(fields)
      expect(runs).toEqual([])
      expect(Object.keys(state.errors)).toEqual([field])
      expect(state.errors[field]).toMatch(
        /^(Bagian|Tulis|Pilih|Isian|Alamat|Ada) .*\.|nama@contoh\.id$/,
      )
      expect(state.values['reason']).toBe(formOf(fields).get('reason') ?? undefined)
    },
  )

  it('names every faulty field at once', async () => {
    const state = await send({ reason: 'Bukan', agency: 'X' })
    expect(Object.keys(state.errors).sort()).toEqual(['agency', 'reason'])
  })

  it('never sends a password back', async () => {
    const state = await send({ reason: 'x', password: 'kesah-demo-2026' })
    expect(state.values).toEqual({ reason: 'x' })
  })

  it('is refused with 403 when it comes from elsewhere, even before looking at the form', async () => {
    headers = { ...own, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }
    await expect(send(good)).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;403' })
    expect(runs).toEqual([])
  })

  it('does not run for who is not signed in, and keeps what was typed', async () => {
    actor = null
    const state = await send(good)
    expect(runs).toEqual([])
    expect(state.values).toEqual(good)
    expect(state.errors['']).toContain('masuk lagi')
  })

  it('words a refusal of the domain beside its field', async () => {
    const state = await send(good, new DomainError('unknown_agency', 'agency'))
    expect(state).toEqual({ errors: { agency: 'Pilih tujuan dari daftar.' }, values: good })
  })

  it('answers 404 for what is not there, and for what is somebody else’s', async () => {
    const sent = send(good, new DomainError('not_found'))
    await expect(sent).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
  })

  it('hides no fault of the program', async () => {
    await expect(send(good, new TypeError('broken'))).rejects.toThrow('broken')
  })

  it('takes line breaks as people see them, and no character that the database cannot keep', async () => {
    await send({ reason: 'Baris satu\r\nBaris dua\0' })
    expect(runs).toEqual([[budi, { reason: 'Baris satu\nBaris dua' }]])
  })
})

describe('a public action', () => {
  const limit = {
    name: 'form_test',
    points: 2,
    seconds: 60,
    by: (input: { reason: string }) => input.reason,
  }
  const knock = (reason: string) =>
    handlePublicForm(formOf({ reason }), schema, limit, (governmentId, input) => {
      runs.push([governmentId, input])
      return Promise.resolve(undefined)
    })

  it('needs no sign-in, but is counted', async () => {
    actor = null
    const states = [
      await knock('Kata yang sama'),
      await knock('Kata yang sama'),
      await knock('Kata yang sama'),
    ]
    expect(runs).toHaveLength(2)
    expect(states[2]?.errors['']).toMatch(/^Terlalu banyak percobaan/)
    expect(states[2]?.values).toEqual({ reason: 'Kata yang sama' })
  })

  it('is refused when it comes from elsewhere', async () => {
    headers = { ...own, origin: 'null' }
    await expect(knock('Kata yang lain')).rejects.toMatchObject({
      digest: 'NEXT_HTTP_ERROR_FALLBACK;403',
    })
  })
})

describe('a route that changes something', () => {
  const handleRoute = createRouteHandler(ports)
  const limit = { name: 'route_test', points: 100, seconds: 60 }
  const post = (sent: Record<string, string>, fault?: Error) =>
    handleRoute(
      new Request('http://localhost:3000/api/x', { method: 'POST', headers: sent }),
      limit,
      () =>
        fault ? Promise.reject(fault) : Promise.resolve(Response.json({ governmentId: '21.71' })),
    )

  it('runs for our own pages alone', async () => {
    expect((await post(own)).status).toBe(200)
    expect((await post({ ...own, origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ host: 'localhost:3000' })).status).toBe(403)
  })

  it('words a refusal for scripts, and leads a plain form back to its page', async () => {
    const scripted = await post(own, new DomainError('file_too_large', 'photos'))
    expect(scripted.status).toBe(413)
    expect(await scripted.json()).toMatchObject({ field: 'photos' })
    const page = { ...own, accept: 'text/html', referer: 'http://localhost:3000/lapor/cerita?a=1' }
    const plain = await post(page, new DomainError('file_too_large', 'photos'))
    expect(plain.status).toBe(303)
    expect(plain.headers.get('location')).toBe('/lapor/cerita?a=1&galat=file_too_large')
  })
})
