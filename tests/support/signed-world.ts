import { readFileSync } from 'node:fs'
import { lastTip, listTipFiles } from '@/lib/complaints/chain/tip-files'
import { signChains } from '@/lib/complaints/jobs'
import { batam } from './cast'
import { asWorker } from './notice-world'

export const sign = (at: Date) => asWorker(() => signChains(at))

/** Every whole or torn line that lies there of Batam. */
export async function linesIn(folder: string): Promise<string[]> {
  const files = await listTipFiles(folder, batam)
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter(Boolean)
}

export async function newestFile(folder: string): Promise<string> {
  const file = (await listTipFiles(folder, batam)).at(-1)
  if (file === undefined) throw new Error(`no signed tips in ${folder}`)
  return file
}

export async function signedUpTo(folder: string): Promise<number | undefined> {
  return (await lastTip(folder, batam))?.tip.sequence
}
