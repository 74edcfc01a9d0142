const message =
  'Time enters at the edges only (actions, route handlers, session, CLI): take `now` as a value, else a late job or a test cannot say what time it is.'

/** No clock is read inside the domain: neither `new Date()`, `Date()` nor `Date.now()`. */
export const noAmbientTime = {
  meta: { type: 'problem', messages: { ambient: message }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'ambient' })
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': report,
      'CallExpression[callee.name="Date"]': report,
      'MemberExpression[object.name="Date"][property.name="now"]': report,
      'MemberExpression[object.name="Date"][property.value="now"]': report,
    }
  },
}
