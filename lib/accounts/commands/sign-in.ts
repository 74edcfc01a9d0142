import { DomainError } from '@/lib/kernel/errors'
import { emailIndexOf } from '@/lib/accounts/email'
import { knownDevice } from '@/lib/accounts/device'
import { passwordMatches } from '@/lib/accounts/password'
import { beginSession, type NewSession } from '@/lib/accounts/session-row'
import type { Visitor } from '@/lib/accounts/visitor'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { count, refund, type Limit } from '@/lib/platform/rate-limit'
import { takeTurn } from '@/lib/platform/slow-lane'
import { transaction } from '@/lib/platform/transaction'

/** Ten guesses at one account in a quarter of an hour, by whoever makes them (ASVS 5.0.0-6.3.1). */
const guesses: Limit = { name: 'sign_in', points: 10, seconds: 15 * 60 }

/** By all strangers together, from however many addresses. */
const spreadGuesses: Limit = { name: 'sign_in_spread', points: 100, seconds: 15 * 60 }

/** Milliseconds; a turn every ten seconds. */
const pace = { every: 10_000, patience: 20_000, most: 20 }

export interface Credentials {
  readonly email: string
  readonly password: string
  /** The browser's device cookie, if it has one. */
  readonly device?: string | undefined
  /** Whether it is a phone that its owner alone uses. */
  readonly trusted?: boolean | undefined
}

/**
 * Begins a session. Unknown, wrong and deactivated get the same answer after the same time.
 * @throws {DomainError} wrong_credentials, too_many_attempts, too_busy
 */
export async function signIn(
  actor: Visitor,
  credentials: Credentials,
  now: Date,
): Promise<NewSession> {
  const { governmentId } = actor
  const emailIndex = emailIndexOf(credentials.email)
  const user = await db().user.findUnique({
    where: { governmentId_emailIndex: { governmentId, emailIndex } },
  })
  const guesser = guesserOf(actor, emailIndex, user?.id, credentials.device)
  await queue(guesser)
  const matches = await checkPassword(
    guesser,
    user?.passwordHash ?? undefined,
    credentials.password,
  )
  if (!user || !matches || user.deactivatedAt) throw new DomainError('wrong_credentials')
  await forgive(guesser)
  const trustedDays = credentials.trusted ? env().trustedPhoneDays : 0
  return transaction((tx) => beginSession(tx, user, now, trustedDays))
}

interface Guesser {
  /** By whom guesses at this account are counted: a browser that it was used in before, else an address. */
  readonly key: string
  readonly account: string
  readonly isStranger: boolean
}

/** A browser that this account was used in before has guesses of its own: nobody else can lock it out. */
function guesserOf(
  { governmentId, address }: Visitor,
  emailIndex: Uint8Array,
  userId: string | undefined,
  device: string | undefined,
): Guesser {
  const known = userId ? knownDevice(device, userId) : null
  const account = `${governmentId}/${Buffer.from(emailIndex).toString('base64url')}`
  return { key: `${account}/${known ?? address ?? 'any'}`, account, isStranger: known === null }
}

/**
 * Beyond the limits one guess at an account is looked at every ten seconds, by turns of those who make
 * them: so its owner gets in wherever he is, and a guesser gets on by six a minute.
 * @throws {DomainError} too_many_attempts
 */
async function queue({ key, account, isStranger }: Guesser): Promise<void> {
  const counts = await Promise.all([
    count(guesses, key),
    ...(isStranger ? [count(spreadGuesses, account)] : []),
  ])
  if (counts.every(({ isWithin }) => isWithin)) return
  if (!(await takeTurn(`${guesses.name}/${account}`, pace, key))) {
    throw new DomainError('too_many_attempts')
  }
}

async function forgive({ key, account, isStranger }: Guesser): Promise<void> {
  await refund(guesses, key)
  if (isStranger) await refund(spreadGuesses, account)
}

/** An attempt that wasn't even looked at is not counted. */
async function checkPassword(
  guesser: Guesser,
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  try {
    return await passwordMatches(passwordHash, password)
  } catch (error) {
    await forgive(guesser)
    throw error
  }
}
