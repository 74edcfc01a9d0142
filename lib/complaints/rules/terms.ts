// Words that steps and forms choose among, beside those of the life cycle.

/**
 * On what ground an agency says that something is not its own. `ordinary` is the inspectorate's alone:
 * that nobody who works for the public is complained of.
 */
export const grounds = ['duty', 'asset', 'outside', 'ordinary'] as const
export type Ground = (typeof grounds)[number]

/** What something waits for until its day. */
export const waits = ['budget', 'schedule'] as const
export type Wait = (typeof waits)[number]

/** By which way somebody brought it, where somebody else enters it. */
export const intakeChannels = [
  'counter',
  'phone',
  'whatsapp',
  'social',
  'letter',
  'leadership',
  'sp4n',
] as const
export type IntakeChannel = (typeof intakeChannels)[number]
