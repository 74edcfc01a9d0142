// What a city is likely to want more of, one after the other added to a copy of the house. `begun` is the
// addition itself; what is then missing stands in `owed`, written where the compiler or a test asks for it.

interface Edit {
  file: string
  /** The first place where this stands … */
  after: string
  /** … is followed by this from now on. */
  put: string
}

export interface Addition {
  what: string
  begun: readonly Edit[]
  /** Whether the database client has to be made anew. */
  touchesSchema?: true
  owed: readonly Edit[]
  /** Tests that go on failing, since they ask for a step of somebody's, which no addition can invent. */
  demanded?: readonly string[]
}

const words = (put: string, after: string): Edit[] =>
  ['lib/words/id.ts', 'lib/words/en.ts'].map((file) => ({ file, after, put }))

export const additions: readonly Addition[] = [
  {
    what: 'a status',
    touchesSchema: true,
    begun: [
      { file: 'prisma/schema.prisma', after: 'enum Status {\n', put: '  surveyed\n' },
      {
        file: 'lib/complaints/rules/lifecycle.ts',
        after: 'export const statuses = [\n',
        put: "  'surveyed',\n",
      },
    ],
    owed: [
      {
        file: 'lib/complaints/rules/states.ts',
        after: 'export const states = {\n',
        put: "  surveyed: { turn: 'agency', answer: 'to come', isModerated: true, publicName: 'dikerjakan', agencyBox: 'dikerjakan' },\n",
      },
      {
        file: 'lib/complaints/rules/labels.ts',
        after: 'export const deskStatus = {\n',
        put: "  surveyed: 'Sudah disurvei',\n",
      },
      {
        file: 'components/desk/desk-status.tsx',
        after: '{ tone: Tone; icon: ReactNode }>> = {\n',
        put: "  surveyed: { tone: 'sea', icon: <Hammer /> },\n",
      },
      {
        file: 'components/complaints/citizen-status.tsx',
        after: '{ tone: Tone; icon: ReactNode }>> = {\n',
        put: "  surveyed: { tone: 'sea', icon: <Hammer /> },\n",
      },
      ...words("      surveyed: 'Survei',\n", '    names: {\n'),
      ...words("      surveyed: 'Survei {agency}.',\n", '    hands: {\n'),
      {
        file: 'tests/support/world.ts',
        after: 'const roads = {\n',
        put: '  surveyed: [],\n',
      },
    ],
    // Nobody can bring a complaint there yet: a row of the table is missing, and decided by a person.
    demanded: [
      'tests/unit/diagram.test.ts',
      'tests/unit/life-cycle.test.ts',
      'tests/unit/states.test.ts',
    ],
  },
  {
    what: 'a clock',
    touchesSchema: true,
    begun: [
      { file: 'prisma/schema.prisma', after: 'enum ClockName {\n', put: '  survey\n' },
      { file: 'lib/kernel/terms.ts', after: 'const debtors = {\n', put: "  survey: 'agency',\n" },
    ],
    owed: [
      {
        file: 'lib/complaints/rules/lifecycle.ts',
        after: 'export const clocks = {\n',
        put: "  survey: { again: 'afresh', onExpiry: null },\n",
      },
      {
        file: 'lib/complaints/rules/labels.ts',
        after: 'export const clockWords = {\n',
        put: "  survey: 'Survei',\n",
      },
      ...words("      survey: 'Survei sampai',\n", '    promises: {\n'),
      ...words("      survey: 'Seharusnya disurvei {day}.',\n", '    missed: {\n'),
      {
        file: 'tests/support/decided.ts',
        after: 'export const clockRuns: Readonly<Record<ClockName, string>> = {\n',
        put: "  survey: 'afresh: owed by an agency',\n",
      },
      {
        file: 'tests/support/deadline-oracle.ts',
        after: 'Record<ComplaintClass, number>>> = {\n',
        put: '  survey: forEach(7),\n',
      },
    ],
    // No row starts it yet, and no decree says how many days it has.
    demanded: ['tests/unit/deadlines-property.test.ts', 'tests/unit/life-cycle.test.ts'],
  },
  {
    what: 'a channel',
    begun: [
      {
        file: 'lib/notifications/rules/policy.ts',
        after: 'export const channelNames = [',
        put: "'sms', ",
      },
    ],
    owed: [
      {
        file: 'lib/notifications/rules/policy.ts',
        after: 'Record<ChannelName, boolean>> = {\n',
        put: '  sms: true,\n',
      },
      {
        file: 'lib/notifications/channels.ts',
        after: 'Record<ChannelName, Channel>> = {\n',
        put: '  sms: byMail,\n',
      },
      {
        file: 'app/kelola/kotak-keluar/outbox-list.tsx',
        after: 'Record<ChannelName, string>> = {\n',
        put: "  sms: 'SMS',\n",
      },
      ...words(" sms: 'SMS',", '      channels: {'),
    ],
  },
  {
    what: 'a column of the inbox',
    begun: [
      {
        file: 'lib/complaints/story/complaint-row.ts',
        after: 'export interface ComplaintRow {\n',
        put: '  disputes: number\n',
      },
      {
        file: 'components/desk/inbox-table.tsx',
        after: 'const columns: CaseColumn[] = [\n',
        put: "    { header: 'Sengketa', head: 'w-20', cell: 'md:px-2', show: ({ disputes }) => disputes },\n",
      },
    ],
    owed: [
      {
        file: 'lib/complaints/story/complaint-row.ts',
        after: '  return {\n    number,\n',
        put: '    disputes: complaint.disputes,\n',
      },
    ],
  },
  {
    what: 'a rule about photos',
    begun: [
      {
        file: 'lib/complaints/rules/photo-sight.ts',
        after: 'type Known =\n',
        put: "  /** Covered copies alone. */\n  | 'covered'\n",
      },
      {
        file: 'lib/complaints/rules/photo-sight.ts',
        after: "const handling = ['released', ",
        put: "'covered', ",
      },
    ],
    owed: [
      {
        file: 'lib/complaints/rules/photo-sight.ts',
        after: 'const listForm = {\n',
        put: '  covered: () => ({ kind: null, redactedOf: { not: null } }),\n',
      },
      {
        file: 'lib/complaints/rules/photo-sight.ts',
        after: 'const recordForm = {\n',
        put: '  covered: ({ kind, redactedOf }) => kind === null && redactedOf !== null,\n',
      },
      {
        file: 'lib/complaints/rules/photo-sight.ts',
        after: '    redactedOf?: null',
        put: ' | { not: null }',
      },
    ],
  },
]
