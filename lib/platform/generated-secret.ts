import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/**
 * The secret kept in `file`, made on first use: 256 bits as base64url, readable by this user alone.
 * Two processes that ask at once get the same one.
 */
export function generatedSecret(file: string): string {
  try {
    const descriptor = openSync(file, 'wx', 0o600)
    writeSync(descriptor, randomBytes(32).toString('base64url'))
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
