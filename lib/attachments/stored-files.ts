import { log } from '@/lib/platform/log'
import { fileStore } from '@/lib/platform/files'
import { isInfected } from '@/lib/platform/malware'
import { DomainError } from '@/lib/kernel/errors'
import type { CleanPhoto } from '@/lib/attachments/clean'

// A photo is two files: itself, and beside it the small version that lists show.

export function smallKey(id: string): string {
  return `${id}.small`
}

/** The large one last: where it is, both are. */
export async function keepFiles(id: string, { content, small }: CleanPhoto): Promise<void> {
  await orTryLater('a photo could not be kept', async () => {
    await fileStore().put(smallKey(id), small)
    await fileStore().put(id, content)
  })
}

/** A document is kept as it was sent: nothing of it is shown but by whoever opens it. */
export async function keepDocument(id: string, bytes: Uint8Array): Promise<void> {
  await orTryLater('a document could not be kept', () => fileStore().put(id, bytes))
}

export async function deleteFiles(id: string): Promise<void> {
  await fileStore().delete(smallKey(id))
  await fileStore().delete(id)
}

/** @throws {DomainError} `file_infected`; `too_busy` while the scanner cannot tell */
export async function refuseInfected(bytes: Uint8Array): Promise<void> {
  const infected = await orTryLater('a photo could not be scanned', () => isInfected(bytes))
  if (infected) throw new DomainError('file_infected', 'photos')
}

/** The sender can only try again; what is wrong is for the operator, and stands in the log. */
async function orTryLater<Result>(failure: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    log().error({ err: error }, failure)
    throw new DomainError('too_busy', 'photos')
  }
}
