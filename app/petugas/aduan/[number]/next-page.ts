import 'server-only'
import type { Route } from 'next'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type DeskPlace, type Done, type Move, placeOf } from '@/components/desk/moves'
import { saveReplyDraft } from '@/lib/complaints/commands/beside/save-reply-draft'
import type { Actor } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { env } from '@/lib/platform/env'
import { refererPath } from '@/lib/platform/origin'

/** The heading of each panel, so that one comes back to where one was. */
const anchors: Readonly<Record<DeskPlace, string>> = {
  moves: '',
  reporter: '#pelapor',
  photos: '#foto',
  public: '#tampilan-publik',
}

/**
 * Back to the case, which says what was done; to the inbox where the case has left this desk.
 * @param version of the complaint after it: the page begins with fresh forms
 */
export async function goOn(number: string, done: Done, version?: number): Promise<never> {
  const place = leaving.includes(done) ? '/petugas' : `/petugas/aduan/${number}`
  const query = new URLSearchParams({ berhasil: done })
  if (version !== undefined) query.set('versi', version.toString())
  const box = await boxOfPage()
  if (box !== null) query.set('kotak', box)
  redirect(`${place}?${query}${anchors[placeOf(done)]}` as Route)
}

/** Steps after which an officer has nothing more to look at there. */
const leaving: readonly Done[] = ['sendBack', 'sendUp']

/** The box that the page was opened from. */
async function boxOfPage(): Promise<string | null> {
  const path = refererPath(await headers(), env().appUrl)
  return new URL(path ?? '/', env().appUrl).searchParams.get('kotak')
}

interface Sent {
  number: string
  version?: number | undefined
}

/**
 * Takes a step and goes on. Where somebody else was first, what was written stays: in the form, among
 * the drafts of this case, and the page shows what is new.
 */
export async function take<Input extends Sent>(
  actor: Actor,
  move: Move,
  input: Input,
  now: Date,
  command: (actor: Actor, number: string, input: Input, now: Date) => Promise<{ version: number }>,
): Promise<never> {
  const { version } = await command(actor, input.number, input, now).catch(
    async (error: unknown) => {
      if (isOvertaken(error)) {
        await saveReplyDraft(actor, input.number, { action: move, values: textsIn(input) }, now)
        refresh()
      }
      // A page that is gone could not show what was written.
      throw hasLeft(error) ? new DomainError('left_desk') : error
    },
  )
  return goOn(input.number, move, version)
}

function hasLeft(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'not_found'
}

function isOvertaken(error: unknown): boolean {
  return error instanceof DomainError && ['changed_meanwhile', 'not_allowed'].includes(error.code)
}

function textsIn(input: Sent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input).filter((field): field is [string, string] => {
      return typeof field[1] === 'string'
    }),
  )
}
