import pg from 'pg'

/** Tables that grow with the city's complaints; those of its rules stay small, and are read whole. */
const growing = new Set([
  'complaints',
  'clocks',
  'events',
  'messages',
  'referrals',
  'attachments',
  'photo_prints',
  'photo_print_keys',
  'evidence_origins',
  'complaint_searches',
  'identities',
  'notices',
  'publications',
])

interface Statement {
  text: string
  values: unknown[]
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Plans?: PlanNode[]
}

/** The statements that something sends to the database while it runs. */
export async function statementsOf(run: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  // Reflect keeps what pg made of it: whatever it takes goes through untouched.
  const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [string | Statement, unknown]
    const text = typeof first === 'string' ? first : first.text
    const values = typeof first === 'string' ? second : first.values
    if (/^\s*(?:SELECT|WITH)/i.test(text)) {
      sent.push({ text, values: Array.isArray(values) ? values : [] })
    }
    return Reflect.apply(query, this, args)
  })
  try {
    await run()
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query)
  }
  return sent
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

/**
 * Growing tables that a statement reads from end to end, and how the whole of it would go. A table that
 * is still small here may be read whole since that is quick; so it is asked again as if that were dear,
 * and counts where no index would serve even then.
 */
export async function plannedFor(client: pg.Client, statement: Statement) {
  const { named, readWhole } = await explain(client, statement)
  if (readWhole.length === 0) return { named, readWhole }
  await client.query('SET enable_seqscan = off')
  const dear = await explain(client, statement)
  await client.query('RESET enable_seqscan')
  return { named, readWhole: readWhole.filter((table) => dear.readWhole.includes(table)) }
}

async function explain(client: pg.Client, { text, values }: Statement) {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `EXPLAIN (FORMAT JSON) ${text}`,
    values,
  )
  const nodes = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)))
  const named = nodes.map((node) => {
    const relation = node['Relation Name']
    return relation === undefined ? node['Node Type'] : `${node['Node Type']} ${relation}`
  })
  const readWhole = nodes.flatMap((node) => {
    const relation = node['Relation Name'] ?? ''
    return node['Node Type'] === 'Seq Scan' && growing.has(relation) ? [relation] : []
  })
  return { named, readWhole }
}
