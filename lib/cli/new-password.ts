import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { grouped, spell } from '@/lib/kernel/crockford'

/** Twenty Crockford characters: 100 bits, and easily dictated. */
const generatedLength = 20

/** The password from standard input, without its line end, or a random one to be shown once. */
export async function newPassword(
  fromStdin: boolean,
): Promise<{ password: string; shown: boolean }> {
  if (fromStdin) {
    return { password: (await text(process.stdin)).replace(/\r?\n$/, ''), shown: false }
  }
  return { password: grouped(spell(randomBytes(13), generatedLength)), shown: true }
}
