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

/** Who owes the next step while a clock runs, and is late once it has run out. */
const debtors = {
  verification: 'city',
  reply: 'agency',
  settlement: 'agency',
  confirmation: 'citizen',
  contest: 'citizen',
  completion: 'citizen',
  arbitration: 'city',
} as const satisfies Record<string, 'city' | 'agency' | 'citizen'>

export type ClockName = keyof typeof debtors
export const clockNames = Object.keys(debtors) as ClockName[]

export function debtorOf(clock: ClockName): 'city' | 'agency' | 'citizen' {
  return debtors[clock]
}

/** Those that run while an agency owes the citizen something, reckoned from when it came to it. */
export const agencyClocks = clockNames.filter((clock) => debtorOf(clock) === 'agency')

/** Those that run while anybody owes the citizen something. */
export const owedClocks = clockNames.filter((clock) => debtorOf(clock) !== 'citizen')

/** In whose hands a complaint is; `joined`: it waits for the answer of the one it is handled with. */
export type HolderKind =
  'verifier' | 'arbiter' | 'validator' | 'agency' | 'outside' | 'citizen' | 'joined' | 'nobody'
