const message =
  'The environment is read and checked in lib/platform/env.ts alone: import `env`, so that a wrong setting is named at start instead of failing at night.'

/** `process.env` in every spelling: member, destructured, imported. */
export const environmentInOnePlace = {
  meta: { type: 'problem', messages: { env: message }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'env' })
    return {
      'MemberExpression[object.name="process"][property.name="env"]': report,
      'MemberExpression[object.name="process"][property.value="env"]': report,
      'MemberExpression[object.property.name="process"][property.name="env"]': report,
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': report,
      'ImportDeclaration[source.value=/^(node:)?process$/]': report,
    }
  },
}
