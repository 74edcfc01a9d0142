// Words that more than one domain counts by. What they mean, lifecycle.ts says.

/** `public_information` is asked of the PPID (UU 14/2008), by a clock of its own. */
export const complaintClasses = [
  'information',
  'aspiration',
  'complaint',
  'oversight',
  'public_information',
] as const
export type ComplaintClass = (typeof complaintClasses)[number]

export const clockNames = [
  'verification',
  'reply',
  'settlement',
  'confirmation',
  'contest',
  'completion',
  'arbitration',
] as const
export type ClockName = (typeof clockNames)[number]

/** In whose hands a complaint is; `joined`: it waits for the answer of the one it is handled with. */
export type HolderKind =
  'verifier' | 'arbiter' | 'validator' | 'agency' | 'outside' | 'citizen' | 'joined' | 'nobody'
