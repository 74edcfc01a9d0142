// The people and the complaint that the tests of notices and jobs play with.

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createUser } from '@/lib/accounts/commands/create-user'
import type { Actor, Citizen, CityStaff, Officer } from '@/lib/kernel/actor'
import { actAs, closeDatabase, db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { saveFilingDraft } from '@/lib/complaints/commands/beside/save-filing-draft'
import { submit } from '@/lib/complaints/commands/beside/submit'
import type { ContactInput } from '@/lib/complaints/filing/input'
import { undoSeconds } from '@/lib/complaints/rules/lifecycle'
import { saidYes } from '@/tests/support/said-yes'

export const governmentId = '21.71'
export const password = 'enam belas huruf lebih'

/** A Tuesday morning in Batam; `after` counts minutes from it. */
export const tuesday = new Date('2026-11-24T03:00:00Z')

export function after(minutes: number): Date {
  return new Date(tuesday.getTime() + minutes * 60_000)
}

export const gita: CityStaff = {
  role: 'operator',
  governmentId,
  userId: '00000000-0000-4000-8000-000000000001',
}

export async function hireAdmin(email: string): Promise<CityStaff> {
  const person = { email, name: 'Budi', role: 'admin', password } as const
  return { role: 'admin', governmentId, userId: await createUser(gita, person, tuesday) }
}

export async function hireOfficer(email: string, agency: string): Promise<Officer> {
  const person = { email, name: 'Citra', role: 'officer', agency, password } as const
  return { role: 'officer', governmentId, agency, userId: await createUser(gita, person, tuesday) }
}

export const ani: ContactInput = {
  privacy: 'named',
  name: 'Ani Suryani',
  phone: '081234567890',
  email: 'ani@warga.example',
  hideContent: false,
}

export const story = 'Lampu jalan di depan masjid padam sejak tiga malam yang lalu.'

/** As below, by somebody who has said that he may be written to. */
export async function file(
  now: Date,
  contact = ani,
): Promise<{ number: string; citizen: Citizen }> {
  if (contact.email !== undefined) await saidYes(contact.email, now)
  return fileAsStranger(now, contact)
}

/** Files a complaint; returns its number and the citizen who holds its code. */
export async function fileAsStranger(
  now: Date,
  contact = ani,
): Promise<{ number: string; citizen: Citizen }> {
  const drafting: Actor = {
    role: 'citizen',
    via: 'draft',
    governmentId,
    draftId: crypto.randomUUID(),
    reporterId: null,
  }
  const place = { landmark: 'Masjid Raya', nowhere: false }
  await saveFilingDraft(drafting, { story: { description: story }, place, contact }, now)
  const { number } = await submit(drafting, now)
  const { id: complaintId } = await db().complaint.findFirstOrThrow({ where: { number } })
  return { number, citizen: { role: 'citizen', via: 'code', governmentId, complaintId } }
}

/** When nobody can take back any more what was done at that moment. */
export function untaken(moment: Date): Date {
  return new Date(moment.getTime() + undoSeconds * 1000)
}

/** Does something with the rights of the worker, and no others. */
export function asWorker<Result>(run: () => Promise<Result>): Promise<Result> {
  return acting('kesah_worker', run)
}

/** As whoever may also write what never changes. */
export function asOwner<Result>(run: () => Promise<Result>): Promise<Result> {
  return acting('owner', run)
}

async function acting<Result>(
  role: Parameters<typeof actAs>[0],
  run: () => Promise<Result>,
): Promise<Result> {
  await closeDatabase()
  actAs(role)
  try {
    return await run()
  } finally {
    await closeDatabase()
    actAs('kesah_app')
  }
}

/** Where mail lands while there is no mail server. */
export function outbox(): string {
  return path.join(env().dataDir, 'mail')
}

/** Every mail that lies there, as it would have gone over the wire. */
export async function listMails(): Promise<string[]> {
  const names = await readdir(outbox()).catch(() => [])
  return Promise.all(names.map((name) => readFile(path.join(outbox(), name), 'utf8')))
}
