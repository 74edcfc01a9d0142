import { readFileSync } from 'node:fs'

const message =
  'Where a complaint stands is read from lib/complaints/rules/states.ts: ask what the status means, so that a new one is never forgotten here.'

/** As the database knows them: the one list that a rule can read without running the application. */
const [, listed = ''] = /^enum Status \{([^}]*)\}/m.exec(
  readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8'),
)
const statuses = new Set(listed.match(/^\s+[a-z_]+$/gm)?.map((line) => line.trim()))
if (statuses.size === 0) throw new Error('prisma/schema.prisma has no enum Status any more')

/** A status as text: as a value, as a type, and within quotes in SQL. */
export const statusesHaveMeanings = {
  meta: { type: 'problem', messages: { status: message }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'status' })
    return {
      Literal: (node) => statuses.has(node.value) && report(node),
      TemplateElement(node) {
        const quoted = node.value.raw.match(/'[a-z_]+'/g) ?? []
        if (quoted.some((word) => statuses.has(word.slice(1, -1)))) report(node)
      },
    }
  },
}
