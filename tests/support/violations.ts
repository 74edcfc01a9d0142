// One broken rule per row: where it is written, and what is written there. The files import what the
// architecture names, so a row fails here too when a rule no longer watches the right place.

export interface SourceFile {
  file: string
  source: string
}

export interface Violation extends SourceFile {
  rule: string
}

/** Import `target` for its side effects: the least that counts as a dependency. */
function importing(target: string): string {
  return `import '${target}'\n\nexport const broken = true`
}

export const importViolations: Violation[] = [
  {
    rule: 'no-circles',
    file: 'lib/complaints/chicken.ts',
    source: "import { egg } from './egg'\n\nexport const chicken = () => egg",
  },
  {
    rule: 'nothing-imports-app',
    file: 'components/layout/broken.tsx',
    source: importing('@/app/layout'),
  },
  {
    rule: 'lib-knows-no-ui',
    file: 'lib/agencies/broken.ts',
    source: importing('@/components/layout/sound'),
  },
  {
    rule: 'components-take-only-pure-lib',
    file: 'components/complaints/broken.tsx',
    source: importing('@/lib/complaints/case/queries'),
  },
  {
    rule: 'components-take-only-pure-lib',
    file: 'app/petugas/aduan/[number]/broken-form.tsx',
    source: importing('@/lib/platform/env'),
  },
  {
    rule: 'ui-kit-knows-no-domain',
    file: 'components/ui/broken.tsx',
    source: importing('@/lib/complaints/rules/labels'),
  },
  { rule: 'kernel-stands-alone', file: 'lib/kernel/broken.ts', source: importing('node:crypto') },
  {
    rule: 'platform-knows-no-domain',
    file: 'lib/platform/broken.ts',
    source: importing('@/lib/complaints/rules/labels'),
  },
  {
    rule: 'pure-stays-pure',
    file: 'lib/evaluation/rules/policy.ts',
    source: importing('@/lib/platform/env'),
  },
  {
    rule: 'pure-stays-pure',
    file: 'lib/evaluation/rules/labels.ts',
    source: importing('@/prisma/generated/client'),
  },
  {
    rule: 'only-the-domain-touches-the-database',
    file: 'app/petugas/aduan/[number]/broken.ts',
    source: importing('@/lib/platform/db'),
  },
  {
    rule: 'only-the-domain-touches-the-database',
    file: 'lib/evaluation/broken-reader.ts',
    source: importing('@/lib/platform/db'),
  },
  {
    rule: 'only-commands-write',
    file: 'lib/evaluation/queries.ts',
    source: importing('@/lib/platform/transaction'),
  },
  {
    rule: 'one-door',
    file: 'lib/complaints/commands/steps/broken.ts',
    source: importing('@/lib/platform/transaction'),
  },
  {
    rule: 'one-door',
    file: 'lib/notifications/commands/broken.ts',
    source: importing('@/lib/complaints/commands/door/perform'),
  },
  {
    rule: 'lower-domains-do-not-look-up',
    file: 'lib/accounts/broken.ts',
    source: importing('@/lib/complaints/rules/labels'),
  },
  {
    rule: 'not-to-tests',
    file: 'lib/cli/broken.ts',
    source: importing('@/tests/support/sound'),
  },
]

/** The other half of the circle: one report names both. */
export const companion: SourceFile = {
  file: 'lib/complaints/egg.ts',
  source: "import { chicken } from './chicken'\n\nexport const egg = () => chicken",
}

/** What the violations lean on, and the same imports in places where they are right. */
export const soundImports: SourceFile[] = [
  { file: 'components/layout/sound.tsx', source: 'export const sound = true' },
  { file: 'tests/support/sound.ts', source: importing('@/lib/platform/transaction') },
  {
    file: 'components/complaints/sound.tsx',
    source:
      "import '@/lib/complaints/rules/labels'\nimport type { Sound } from '@/lib/complaints/case/queries'\n\nexport type Same = Sound",
  },
  {
    file: 'app/petugas/aduan/[number]/sound/page.tsx',
    source: importing('@/lib/complaints/case/queries'),
  },
  { file: 'lib/evaluation/commands/sound.ts', source: importing('@/lib/platform/transaction') },
  {
    file: 'lib/evaluation/public-queries.ts',
    source: importing('@/lib/complaints/square/public-queries'),
  },
]

const actorImport = "import type { Actor } from '@/lib/kernel/actor'\n\n"

export const lintViolations: Violation[] = [
  {
    rule: 'house/environment-in-one-place',
    file: 'lib/platform/broken-env.ts',
    source: "export const secret = process.env['KESAH_SECRET']",
  },
  {
    rule: 'house/no-ambient-time',
    file: 'lib/complaints/broken-time.ts',
    source: 'export const late = (dueAt: Date) => dueAt < new Date()',
  },
  {
    rule: 'house/no-ambient-time',
    file: 'lib/kernel/broken-time.ts',
    source: 'export const now = () => Date.now()',
  },
  {
    rule: 'house/clock-only-in-jobs',
    file: 'lib/complaints/commands/broken-clock.ts',
    source: `${actorImport}export const clock: Actor = { role: 'clock', governmentId: '21.71' }`,
  },
  {
    rule: 'house/actor-first',
    file: 'lib/evaluation/queries.ts',
    source: 'export function listRegions(governmentId: string) {\n  return governmentId\n}',
  },
  {
    rule: 'house/actor-first',
    file: 'lib/evaluation/commands/publish.ts',
    source: `${actorImport}export const publish = (number: string, actor: Actor) => [number, actor]`,
  },
  {
    rule: 'house/actor-first',
    file: 'lib/complaints/watch/broken-queries.ts',
    source: 'export function countAll(governmentId: string) {\n  return governmentId\n}',
  },
  {
    rule: 'house/statuses-have-meanings',
    file: 'lib/evaluation/broken-status.ts',
    source: "export const open = (status: string) => status === 'in_progress'",
  },
  {
    rule: 'house/statuses-have-meanings',
    file: 'lib/evaluation/broken-sql.ts',
    source:
      "export const owed = `SELECT FROM complaints WHERE status IN ('referred', 'postponed')`",
  },
  {
    rule: 'house/queries-only-read',
    file: 'lib/evaluation/public-queries.ts',
    source:
      'export const forget = (db: { user: { delete: () => void } }) => {\n  db.user.delete()\n}',
  },
  {
    rule: 'house/actions-through-the-wrapper',
    file: 'app/petugas/broken/actions.ts',
    source:
      "'use server'\n\nexport async function openDoorAction(form: FormData) {\n  return form\n}",
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'lib/complaints/broken-switch.ts',
    source:
      "export function word(clock: 'reply' | 'settlement') {\n  switch (clock) {\n    case 'reply':\n      return 'tanggapan'\n  }\n  return ''\n}",
  },
  {
    rule: 'complexity',
    file: 'lib/complaints/broken-complexity.ts',
    source: `export function many(n: number) {\n${Array.from({ length: 8 }, (_, i) => `  if (n === ${i.toString()}) return 'x'`).join('\n')}\n  return 'y'\n}`,
  },
  {
    rule: 'max-depth',
    file: 'lib/complaints/broken-depth.ts',
    source:
      'export function deep(n: number) {\n  if (n > 1) {\n    if (n > 2) {\n      if (n > 3) {\n        if (n > 4) return true\n      }\n    }\n  }\n  return false\n}',
  },
  {
    rule: 'max-lines',
    file: 'lib/complaints/broken-length.ts',
    source: `export const long = 1\n${'// line\n'.repeat(250)}`,
  },
  {
    rule: 'inline configuration',
    file: 'lib/complaints/broken-comment.ts',
    source: '/* eslint-disable complexity */\nexport const quiet = true',
  },
]

/** The same things in the places where they are right. */
export const soundLint: SourceFile[] = [
  {
    file: 'lib/evaluation/jobs.ts',
    source: `${actorImport}export const clock: Actor = { role: 'clock', governmentId: '21.71' }`,
  },
  {
    file: 'lib/evaluation/commands/rank.ts',
    source: `${actorImport}const command = (verb: string) => (actor: Actor) => [verb, actor]\n\nexport const rank = command('rank')`,
  },
  {
    file: 'lib/complaints/square/sound-queries.ts',
    source: 'export function countShown(governmentId: string) {\n  return governmentId\n}',
  },
  {
    file: 'lib/complaints/rules/sound-status.ts',
    source: "export const first = 'submitted'",
  },
  {
    file: 'app/petugas/sound/actions.ts',
    source:
      "'use server'\n\ndeclare function handleForm(form: FormData): Promise<string>\n\nexport async function soundAction(form: FormData) {\n  return handleForm(form)\n}",
  },
]
