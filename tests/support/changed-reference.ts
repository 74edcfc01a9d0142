import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const batamFolder = path.resolve(import.meta.dirname, '../../prisma/seed/batam')

/** Hands `use` a copy of Batam's reference data in which `change` has altered the named files. */
export async function withChangedReference<Result>(
  change: Record<string, (text: string) => string>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const copy = await mkdtemp(path.join(tmpdir(), 'kesah-reference-'))
  try {
    await cp(batamFolder, copy, { recursive: true })
    for (const [name, alter] of Object.entries(change)) {
      const file = path.join(copy, name)
      await writeFile(file, alter(await readFile(file, 'utf8')))
    }
    return await use(copy)
  } finally {
    await rm(copy, { recursive: true })
  }
}
