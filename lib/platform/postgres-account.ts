// PostgreSQL refuses to run as root. Started by root, the embedded server runs as the system's user
// `postgres`, which is made when it is missing; started by anyone else, as that user.

import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { Fault } from '@/lib/platform/fault'

const accountName = 'postgres'

/** Whose rights the server gets. */
export interface Account {
  uid: number
  gid: number
}

function idOf(which: '-u' | '-g'): number {
  const answer = execFileSync('id', [which, accountName], { stdio: ['ignore', 'pipe', 'ignore'] })
  return Number(answer)
}

/**
 * The account for the server, or undefined when it simply inherits ours.
 * @throws {Fault} when root cannot make the account
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return makeAccount()
  }
}

function makeAccount(): Account {
  try {
    execFileSync('/usr/sbin/groupadd', ['--system', '--force', accountName], { stdio: 'ignore' })
    const options = ['--system', '--gid', accountName, '--no-create-home', accountName]
    execFileSync('/usr/sbin/useradd', options, { stdio: 'ignore' })
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    throw new Fault(
      `Pengguna sistem "${accountName}" tidak ada dan tidak dapat dibuat; jalankan Kesah bukan sebagai root`,
    )
  }
}

/** The permission bit of "may enter this folder" that applies to the account. */
function mayEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0
}

/**
 * Makes sure that the server's account can come to `target`.
 * @throws {Fault} naming the folder that keeps it out
 */
export function assertReachable(target: string, account: Account): void {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    if (!mayEnter(folder, account)) {
      throw new Fault(
        `Folder ${folder} tertutup bagi pengguna sistem "${accountName}", padahal basis data bawaan memerlukannya (${target}); pindahkan Kesah atau DATA_DIR ke folder lain, atau jalankan bukan sebagai root`,
      )
    }
    if (folder === path.dirname(folder)) return
  }
}
