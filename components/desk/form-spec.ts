import type { Option } from '@/components/ui/select'
import type { EvidenceNotes } from './evidence-notes'
import type { EvidenceView } from '@/lib/complaints/case/queries'
import type { Words } from '@/lib/words/words'

// How a form of the desk is described. Whether the citizen reads the words stands beside every field
// that takes words: nobody should learn it afterwards.

export interface DeskField {
  /** `ticks` sends each chosen option under its own name. */
  kind: 'select' | 'line' | 'words' | 'tick' | 'ticks' | 'day'
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean
  /** Of a select. */
  options?: readonly Option[]
  /** Kept folded away: rarely changed, has a value already. */
  folded?: boolean
}

/** What an answer is written with. */
export interface Answering {
  /** Filled in for this complaint, as far as it is known. */
  templates: readonly { id: string; title: string; body: string }[]
  /** What stands above the answer when the citizen reads it. */
  caption: string
  /** Words for each outcome, as the citizen reads them. */
  outcomes: Readonly<Record<string, string>>
  /** What the citizen wrote. */
  asked: string
  /** What the agency answered last. */
  earlier: readonly string[]
  /** Which of the files just sent were left out, and why. */
  refused: string | undefined
  /** Added already, and not sent. */
  evidence: readonly EvidenceView[]
  notes: EvidenceNotes
  /** Where evidence goes. */
  path: string
  words: Words['filing']['photos']
  /** The words of the template that the address names. */
  begun: string | undefined
}

export interface DeskFormSpec {
  /** Of an answer. */
  answering?: Answering
  /** What the action does, in one sentence. */
  lead: string
  fields: readonly DeskField[]
  /** What is known already, by field name. */
  values?: Readonly<Record<string, string>>
  /** What is sent along and not asked, by field name. */
  fixed?: Readonly<Record<string, string>>
}

export const citizenReads = 'Warga membaca tulisan ini.'
export const staffReads = 'Hanya petugas yang membaca tulisan ini.'

export function words(name: string, label: string, hint: string): DeskField {
  return { kind: 'words', name, label, hint }
}

export function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

export function agencyField(label: string, options: readonly Option[], hint?: string): DeskField {
  return { kind: 'select', name: 'agency', label, options, hint }
}
