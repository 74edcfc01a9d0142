// What `npm test` checks, cheap things first; it stops at the first step that fails. A check without a
// report counts as one.

export interface Check {
  name: string
  run: readonly [program: string, ...args: string[]]
  report?: 'vitest' | 'playwright'
}

const sources = ['app', 'components', 'lib', 'prisma', 'tests']

const vitest = (suite: string) =>
  ['vitest', 'run', '--config', `tests/vitest.${suite}.config.ts`] as const

export const checks: readonly Check[] = [
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'route types', run: ['next', 'typegen'] },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'lint', run: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'import rules',
    run: ['depcruise', '--config', 'tests/dependency-cruiser.cjs', ...sources],
  },
  { name: 'unused code', run: ['knip'] },
  { name: 'unit', run: vitest('unit'), report: 'vitest' },
  { name: 'house rules', run: [...vitest('proof'), 'house-rules'], report: 'vitest' },
  { name: 'integration', run: vitest('integration'), report: 'vitest' },
  { name: 'build', run: ['node', 'lib/cli/bootstrap.mjs', 'build'] },
  {
    name: 'e2e',
    run: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    report: 'playwright',
  },
]

/** The long checks of `npm run proof`. */
export const proof: Check = { name: 'proof', run: vitest('proof'), report: 'vitest' }
