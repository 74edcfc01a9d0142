const message =
  'A query only reads: what changes rows is a command, which locks, permits and records in one transaction.'

const writing =
  '/^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/'

/** Prisma's writing methods (`db().complaint.update(…)`, `$executeRaw`) are not for queries. */
export const queriesOnlyRead = {
  meta: { type: 'problem', messages: { write: message }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'write' })
    return {
      [`CallExpression > MemberExpression.callee[object.type="MemberExpression"][property.name=${writing}]`]:
        report,
      'MemberExpression[property.name=/^\\$(executeRaw|executeRawUnsafe|transaction)$/]': report,
    }
  },
}
