// A complaint about officials is read by the inspectorate alone (Permendagri 8/2023).

import { DomainError } from '@/lib/kernel/errors'
import type { ComplaintClass } from '@/lib/kernel/terms'

/**
 * Only the inspectorate receives complaints about officials; it may receive ordinary ones too.
 * @throws {DomainError} `oversight_needs_inspectorate`
 */
export function refuseMisplacedOversight(
  to: { kind: string },
  complaintClass: ComplaintClass,
): void {
  if (complaintClass === 'oversight' && to.kind !== 'oversight') {
    throw new DomainError('oversight_needs_inspectorate', 'agency')
  }
}

/** Nothing that complains of officials is handled with what does not, nor the other way round. */
export function isHandledAlike(one: ComplaintClass, other: ComplaintClass): boolean {
  return (one === 'oversight') === (other === 'oversight')
}
