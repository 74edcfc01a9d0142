import type { Actor } from '@/lib/kernel/actor'
import { userIdOf } from '@/lib/kernel/actor'

/** Who may add, list, deactivate people and end their sessions. */
export function mayManagePeople(actor: Actor): boolean {
  return actor.role === 'operator'
}

/** Everyone may end his own sessions and change his own password; the operator those of others. */
export function mayChange(actor: Actor, userId: string): boolean {
  return mayManagePeople(actor) || userIdOf(actor) === userId
}

const minute = 60 * 1000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lives: without a request, and at most. Milliseconds. */
export interface SessionLife {
  readonly idle: number
  readonly absolute: number
}

/** Who may keep a phone of his own signed in: those who let others in, or see everything, may not. */
function mayTrustPhone(role: string): boolean {
  return ['officer', 'head', 'field', 'supervisor', 'leadership'].includes(role)
}

/**
 * Staff see the data of others, at desks that others pass (ASVS 5.0.0-7.3.1, 7.3.2).
 * @param trustedDays of a phone that its owner alone uses; 0 for any other browser
 */
export function sessionLife(role: string, trustedDays = 0): SessionLife {
  if (trustedDays > 0 && mayTrustPhone(role)) {
    return { idle: Math.min(trustedDays, 7) * day, absolute: trustedDays * day }
  }
  return role === 'citizen'
    ? { idle: 30 * day, absolute: 90 * day }
    : { idle: 30 * minute, absolute: 12 * hour }
}

/**
 * Passwords of twelve characters and more that are tried first: from the lists of leaked ones, and
 * what an Indonesian city hall comes up with. Written without separators, in lower case.
 */
const commonPasswords = new Set(
  `
  123456789012 1234567890123 12345678901234 123456789123 012345678910 0123456789012 1q2w3e4r5t6y
  1qaz2wsx3edc 1qazxsw23edc qwertyuiop12 qwertyuiop123 qwerty123456 qwerty1234567 asdfghjkl123
  abcdefghijkl abcdefg12345 abcd12345678 abc123456789 a12345678901 password1234 password12345
  password123456 passwordpassword p@ssw0rd1234 p@ssword1234 administrator administrator1
  administrator123 admin1234567 admin12345678 adminadmin12 adminadminadmin changeme1234 letmein12345
  welcome12345 iloveyou1234 rahasia12345 rahasia123456 katasandi123 katasandi1234 katasandi12345
  sandi1234567 bismillah123 bismillah1234 bismillah12345 alhamdulillah alhamdulillah1 indonesia123
  indonesia1234 indonesia12345 indonesia1945 indonesia2024 indonesia2025 indonesia2026
  indonesiaraya merdeka17845 garudaindonesia kotabatam123 kotabatam1234 batam1234567 pemkobatam123
  pemkobatam2026 kominfobatam kominfo12345 kominfo123456 petugas12345 petugas123456 operator1234
  operator12345 pengaduan123 aduanwarga123 sayangkamu123 akucintakamu
  `
    .trim()
    .split(/\s+/),
)

/** Listed, or one to three characters over and over (ASVS 5.0.0-6.2.4). */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase().replaceAll(/[\s._-]/g, '')
  return commonPasswords.has(plain) || /^(.{1,3})\1+$/.test(password.toLowerCase())
}

/** Soft, since one address may be a whole mobile network (CGNAT): it stops floods, not people. */
export const signInLimit = { name: 'sign_in_address', points: 600, seconds: 15 * 60 } as const

/** Soft for the same reason; each link costs a mail, so it is tighter. */
export const linkLimit = { name: 'access_link_address', points: 60, seconds: 15 * 60 } as const

/** For one mailbox from one place: whoever asks elsewhere does not use up its owner's share. */
export const mailboxLimit = { name: 'access_link_mailbox', points: 3, seconds: 60 * 60 } as const

/**
 * Whoever asks, and whatever for: nobody's mailbox is flooded. A link lives as long as this while, so that
 * its owner has one that still opens whenever others have used this up.
 */
export const mailboxFloodLimit = {
  name: 'access_link_flood',
  points: 3,
  seconds: 15 * 60,
} as const

/** Links are guessed at by nobody; the limit keeps the work of refusing them small. */
export const tokenLimit = { name: 'access_link_token', points: 120, seconds: 15 * 60 } as const

/** Milliseconds for which having signed in counts as having just shown that one is the owner. */
export const freshSession = 15 * minute

/** Whoever sits at an open browser does not get to guess the password that is changed. */
export const ownPasswordLimit = { name: 'own_password', points: 10, seconds: 15 * 60 } as const

/** Staff see the data of others: whoever merely reads their mailbox does not (ASVS 5.0.0-6.3.3). */
export function maySignInByLink(user: { role: string; deactivatedAt: Date | null }): boolean {
  return user.role === 'citizen' && user.deactivatedAt === null
}

/** Where someone begins after signing in. */
export function homeOf(
  role: string,
): '/akun' | '/petugas' | '/petugas/aduan/baru' | '/pimpinan' | '/kelola/orang' {
  if (role === 'operator') return '/kelola/orang'
  if (role === 'clerk') return '/petugas/aduan/baru'
  if (role === 'supervisor' || role === 'leadership') return '/pimpinan'
  return role === 'citizen' ? '/akun' : '/petugas'
}
