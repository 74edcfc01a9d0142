import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const copied = [
  ...['app', 'components', 'docs', 'lib', 'prisma', 'tests', 'tsconfig.json', 'eslint.config.mjs'],
  ...['next.config.ts', 'next-env.d.ts', 'proxy.ts', '.next/types', 'README.md'],
  ...['CHANGELOG.md', 'public', '.env.example', 'package-lock.json', 'postcss.config.mjs'],
]

export interface Caught {
  file: string
  rule: string
}

/** A copy of the source tree in which the rules of the house may be broken. */
export class HouseCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'kesah-house-'))

  constructor() {
    for (const name of copied) {
      const from = path.join(root, name)
      if (existsSync(from)) cpSync(from, path.join(this.folder, name), { recursive: true })
    }
    cpSync(path.join(root, 'package.json'), path.join(this.folder, 'package.json'))
    symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'))
  }

  write(file: string, source: string): void {
    const target = path.join(this.folder, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, `${source}\n`)
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8')
  }

  /**
   * Puts something in the place of what stands in a file exactly once.
   * @throws where it does not, since the copy would then be like the house itself
   */
  replace(file: string, standing: string, instead: string): void {
    const [before = '', ...rest] = this.read(file).split(standing)
    if (rest.length !== 1) throw new Error(`${file} has ${rest.length} times: ${standing}`)
    this.write(file, [before, ...rest].join(instead).trimEnd())
  }

  /** Makes it a house that can be built and started by itself: its packages lie in it, not beside. */
  furnish(): void {
    // The embedded database runs as its own user when we are root, and has its programs here.
    chmodSync(this.folder, 0o755)
    const packages = path.join(this.folder, 'node_modules')
    const ours = path.join(root, 'node_modules')
    rmSync(packages)
    // Links to the same files take no time; between two disks there are none.
    if (spawnSync('cp', ['-al', ours, packages]).status === 0) return
    rmSync(packages, { recursive: true, force: true })
    cpSync(ours, packages, { recursive: true, verbatimSymlinks: true })
  }

  /** Makes the database client anew, of the schema as it stands here. */
  generateClient(): void {
    const prisma = path.join(root, 'node_modules/prisma/build/index.js')
    const quiet = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    this.run('node', [prisma, '--config', 'prisma/config.ts', 'generate'], quiet)
  }

  /** Files in which the compiler finds something wrong. */
  typeErrors(): string[] {
    const report = this.run('tsc', ['--noEmit', '--pretty', 'false', '--incremental', 'false'])
    return [
      ...new Set([...report.matchAll(/^(\S.*?)\(\d+,\d+\): error/gm)].map(([, file = '']) => file)),
    ]
  }

  /** Files of unit tests that fail, and what they say. */
  failingTests(): { file: string; said: string }[] {
    const report = 'unit-report.json'
    const reporting = ['--reporter=json', `--outputFile=${report}`]
    this.run('vitest', ['run', '--config', 'tests/vitest.unit.config.ts', ...reporting])
    const { testResults } = JSON.parse(this.read(report)) as UnitReport
    return testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name, message, assertionResults }) => ({
        file: path.relative(realpathSync(this.folder), name),
        said: [message, ...assertionResults.flatMap((one) => one.failureMessages)].join('\n'),
      }))
  }

  /** Every broken import rule, with the file that breaks it. */
  importViolations(): Caught[] {
    const config = ['--config', 'tests/dependency-cruiser.cjs', '--output-type', 'json']
    const report = this.run('depcruise', [...config, 'app', 'components', 'lib', 'prisma', 'tests'])
    const { summary } = JSON.parse(report) as CruiseReport
    return summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }))
  }

  /** Every broken lint rule in the named files. */
  lintViolations(files: string[]): Caught[] {
    const results = JSON.parse(this.run('eslint', ['--format', 'json', ...files])) as LintReport
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => ({
        file: path.relative(this.folder, filePath),
        rule: ruleId ?? 'inline configuration',
      })),
    )
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  private run(command: string, args: string[], variables?: Record<string, string>): string {
    const program = path.join(root, 'node_modules/.bin', command)
    const options = {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, ...variables },
    } as const
    const { stdout, stderr } = spawnSync(program, args, options)
    if (!stdout && stderr) throw new Error(`${command} said nothing: ${stderr}`)
    return stdout
  }
}

interface UnitReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { failureMessages: string[] }[]
  }[]
}

interface CruiseReport {
  summary: { violations: { from: string; rule: { name: string } }[] }
}

type LintReport = { filePath: string; messages: { ruleId: string | null }[] }[]
