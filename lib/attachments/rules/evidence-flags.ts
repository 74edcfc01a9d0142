// What a person should look at in a piece of evidence. A flag is a question and never a verdict: nothing
// is refused, delayed or counted because of one, and each has innocent reasons (one truck load for two
// complaints, a camera whose clock was never set, a photo "before" beside the one "after"). Flags are
// therefore worked out whenever somebody looks, from what was kept of the file, and stored nowhere: what
// was wrong is gone with its cause, and nothing follows an officer around. A file that tells nothing has
// no flag, since most of them tell nothing.

import { metresBetween, type Spot } from '@/lib/agencies/rules/boundary-geometry'

export type EvidenceFlag =
  /** Evidence of another complaint; by its number where the reader may see that one. */
  | { kind: 'reused'; number: string | null }
  /** A photo of the complaint itself, edited or not. */
  | { kind: 'complaint_photo' }
  /** By the camera's clock, before the complaint was received. */
  | { kind: 'taken_before' }
  /** So many metres from the place that the complaint is about. */
  | { kind: 'taken_elsewhere'; metres: number }
  /** Its file names a program that generates pictures. */
  | { kind: 'generation_mark' }

export interface EvidenceFacts {
  takenAt: Date | null
  spot: Spot | null
  hasGenerationMark: boolean
  /** Other complaints of which the same picture is evidence, by number where the reader may see them. */
  reusedIn: readonly (string | null)[]
  isPhotoOfComplaint: boolean
}

interface Complained {
  receivedAt: Date
  spot: Spot | null
}

/** Metres: what receivers in the shade of houses err, and a citizen who drops a pin on a street. */
const elsewhere = 300

export function flagsOf(evidence: EvidenceFacts, complaint: Complained): EvidenceFlag[] {
  const { takenAt, spot, reusedIn } = evidence
  const metres = spot && complaint.spot ? metresBetween(spot, complaint.spot) : 0
  return [
    ...reusedIn.map((number) => ({ kind: 'reused', number }) as const),
    ...(evidence.isPhotoOfComplaint ? [{ kind: 'complaint_photo' } as const] : []),
    ...(takenAt && takenAt < complaint.receivedAt ? [{ kind: 'taken_before' } as const] : []),
    ...(metres > elsewhere ? [{ kind: 'taken_elsewhere', metres } as const] : []),
    ...(evidence.hasGenerationMark ? [{ kind: 'generation_mark' } as const] : []),
  ]
}
