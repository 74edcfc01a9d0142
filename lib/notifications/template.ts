// The form of what is written to whom; templates.ts says it for each step.

import type { ActorRole } from '@/lib/kernel/actor'
import type { ClockName } from '@/lib/complaints/rules/lifecycle'
import type { Words } from '@/lib/words/words'

/** Officers are those of the agency that holds the complaint, admins those of Kominfo. */
type StaffAudience = 'officers' | 'admins'

/** Of officers: not those of the agency that holds it, but whom the step itself names. */
export type AddressedTo =
  'subject' | 'assignee' | 'heads' | 'mentioned' | 'arbiters' | 'validators' | 'called'

/** Supporters are those who said that they have the same problem. */
export const audiences = ['citizen', 'supporters', 'officers', 'admins'] as const
export type Audience = (typeof audiences)[number]

interface Template {
  /** Clocks whose end the reader should know. */
  readonly until?: readonly ClockName[]
  /** Only when this role took the step. */
  readonly by?: ActorRole
}

export interface CitizenTemplate extends Template {
  /** Which words of the catalogue. */
  readonly words: keyof Words['mail']['steps']
  /** Whether the reader is asked how it was handled. */
  readonly rates?: true
}

export interface SupporterTemplate extends Template {
  readonly words: keyof Words['notices']['supporters']
}

export interface StaffTemplate extends Template {
  /** Follows "Aduan 7K3M-9QX2: ". */
  readonly subject: string
  /** What happened, in whole sentences; {agency} is the one that the step is about. */
  readonly story: string
  /** Where staff find the work: the desk when the complaint is no longer theirs to open. */
  readonly at?: 'desk'
  /** Only while no agency of the city holds it, so that the work is Kominfo's own. */
  readonly whenUnheld?: true
  readonly to?: AddressedTo
}

export interface Templates extends Partial<Record<StaffAudience, StaffTemplate>> {
  readonly citizen?: CitizenTemplate
  readonly supporters?: SupporterTemplate
}
