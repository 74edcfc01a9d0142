// Anyone and any complaint, for laws of visibility that hold for all of them.

import fc from 'fast-check'
import { agencyRoles, type Actor, type CityRole } from '@/lib/kernel/actor'
import { complaintClasses, statuses } from '@/lib/complaints/rules/lifecycle'
import type { Guarded } from '@/lib/complaints/rules/policy'
import { batam, personId } from '@/tests/support/cast'

const governmentId = fc.constantFrom(batam, '21.72')
const agency = fc.constantFrom('DBMSDA', 'DLH', 'INSPEKTORAT')
const id = fc.constantFrom(personId(100), personId(101))
const userId = fc.constantFrom(personId(1), personId(2))
const cityRole = fc.constantFrom<CityRole[]>(
  'clerk',
  'verifier',
  'admin',
  'validator',
  'supervisor',
  'leadership',
  'evaluator',
  'operator',
)

export const anyone: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({
    role: fc.constant('citizen'),
    via: fc.constant('account'),
    governmentId,
    userId,
  }),
  fc.record({
    role: fc.constant('citizen'),
    via: fc.constant('code'),
    governmentId,
    complaintId: id,
  }),
  fc.record({
    role: fc.constant('citizen'),
    via: fc.constant('draft'),
    governmentId,
    draftId: id,
    reporterId: fc.option(userId),
  }),
  fc.record({ role: fc.constantFrom(...agencyRoles), governmentId, userId, agency }),
  fc.record({ role: cityRole, governmentId, userId }),
  fc.record({ role: fc.constant('clock'), governmentId }),
)

export const anyComplaint: fc.Arbitrary<Guarded> = fc.record({
  governmentId,
  id,
  status: fc.constantFrom(...statuses),
  class: fc.constantFrom(...complaintClasses),
  agencyCode: fc.option(agency),
  outsideCode: fc.option(fc.constant('BPBATAM')),
  reporterId: fc.option(userId),
  accusedCode: fc.option(agency),
  keptFromVerifier: fc.boolean(),
  returnedBy: fc.option(fc.constantFrom('agency', 'citizen', 'arbiter', 'validator')),
  returns: fc.integer({ min: 0, max: 2 }),
  disputes: fc.integer({ min: 0, max: 2 }),
  lapsedAt: fc.option(fc.constant(new Date('2026-11-24T03:00:00Z'))),
  referrals: fc.array(
    fc.record({
      agencyCode: agency,
      isSupporting: fc.boolean(),
      endedAt: fc.option(fc.constant(new Date('2026-11-24T03:00:00Z'))),
    }),
    { maxLength: 2 },
  ),
})
