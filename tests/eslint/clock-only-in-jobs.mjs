const message =
  'Only what happens by itself acts as the clock: `{ role: "clock" }` may be written in jobs.ts alone, so that no request can borrow its powers.'

/** The clock is an actor without a person behind it; only jobs may bring it into being. */
export const clockOnlyInJobs = {
  meta: { type: 'problem', messages: { clock: message }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'clock' })
    return {
      'ObjectExpression > Property[key.name="role"][value.value="clock"]': report,
      'ObjectExpression > Property[key.value="role"][value.value="clock"]': report,
      'ObjectExpression > Property[key.name="role"] > TSAsExpression[expression.value="clock"]':
        report,
    }
  },
}
