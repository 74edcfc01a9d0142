import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serverAccount } from '@/lib/platform/postgres-account'
import { bringPackages } from './debian-packages'

// A PostgreSQL of the system's own packages, as an operator may have it, in a folder of its own.

/** Where Debian's package puts the programs of the oldest version that Kesah promises to run on. */
function installedPrograms(): string {
  const found = () => globSync('/usr/lib/postgresql/{15,16,17,18}/bin').sort()
  bringPackages(() => found().length > 0, 'postgresql')
  return found()[0] ?? ''
}

export class DebianPostgres {
  readonly #programs = installedPrograms()
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'kesah-debian-'))
  readonly #account = serverAccount()
  readonly #port: number

  constructor(port: number) {
    this.#port = port
    if (this.#account) chownSync(this.#folder, this.#account.uid, this.#account.gid)
    chmodSync(this.#folder, 0o700)
    this.#run('initdb', ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'])
    const listen = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`
    this.#run('pg_ctl', ['-w', '-o', listen, '-l', path.join(this.#folder, 'log'), 'start'])
  }

  /** @param owner of the database `kesah`: may make databases and roles, and is no superuser */
  databaseOf(owner: string): string {
    const statements = [
      `CREATE ROLE ${owner} LOGIN CREATEDB CREATEROLE`,
      `CREATE DATABASE kesah OWNER ${owner}`,
    ]
    for (const statement of statements) {
      const where = ['-h', '127.0.0.1', '-p', String(this.#port), '-U', 'postgres']
      execFileSync(path.join(this.#programs, 'psql'), [...where, '-qc', statement])
    }
    return `postgresql://${owner}@127.0.0.1:${this.#port}/kesah`
  }

  stop(): void {
    this.#run('pg_ctl', ['-w', '-m', 'fast', 'stop'])
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #run(program: string, args: string[]): void {
    execFileSync(
      path.join(this.#programs, program),
      ['-D', path.join(this.#folder, 'd'), ...args],
      {
        cwd: this.#folder,
        stdio: 'ignore',
        ...this.#account,
      },
    )
  }
}
