// What `npm test` checks, cheap things first; it stops at the first step that fails. A check without a
// report counts as one.

export interface Check {
  name: string
  run: readonly [program: string, ...args: string[]]
  report?: 'vitest' | 'playwright'
}

/** Lanes run side by side, the checks of each in its order; the next stage waits for all of them. */
export type Stage = readonly (readonly Check[])[]

const sources = ['app', 'components', 'lib', 'prisma', 'tests']

const vitest = (suite: string) =>
  ['vitest', 'run', '--config', `tests/vitest.${suite}.config.ts`] as const

/** A check that has both cores for itself. */
const alone = (check: Check): Stage => [[check]]

export const stages: readonly Stage[] = [
  alone({ name: 'route types', run: ['next', 'typegen'] }),
  [
    // As long as all others together, and unable to use a second core.
    [{ name: 'lint', run: ['eslint', '.', '--max-warnings', '0'] }],
    [
      { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
      { name: 'types', run: ['tsc', '--noEmit'] },
      {
        name: 'import rules',
        run: ['depcruise', '--config', 'tests/dependency-cruiser.cjs', ...sources],
      },
      { name: 'unused code', run: ['knip'] },
      { name: 'unit', run: vitest('unit'), report: 'vitest' },
      { name: 'house rules', run: [...vitest('proof'), 'house-rules'], report: 'vitest' },
    ],
  ],
  alone({ name: 'integration', run: vitest('integration'), report: 'vitest' }),
  alone({ name: 'build', run: ['node', 'lib/cli/bootstrap.mjs', 'build'] }),
  alone({
    name: 'e2e',
    run: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    report: 'playwright',
  }),
]

/** The long checks of `npm run proof`. */
export const proof: Check = { name: 'proof', run: vitest('proof'), report: 'vitest' }
