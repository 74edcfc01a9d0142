import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyRoles, type Actor, type CityRole } from '@/lib/kernel/actor'
import { actions, complaintClasses, statuses } from '@/lib/complaints/lifecycle'
import {
  allowedActions,
  mayPerform,
  mayView,
  visibleTo,
  type Guarded,
  type Scope,
} from '@/lib/complaints/policy'
import { batam, cast, personId } from '@/tests/support/cast'
import { filed } from '@/tests/support/life'

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

const anyone: fc.Arbitrary<Actor> = fc.oneof(
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

const anyComplaint: fc.Arbitrary<Guarded> = fc.record({
  governmentId,
  id,
  status: fc.constantFrom(...statuses),
  class: fc.constantFrom(...complaintClasses),
  agencyCode: fc.option(agency),
  outsideCode: fc.option(fc.constant('BPBATAM')),
  reporterId: fc.option(userId),
})

/** What the database does with a `where`, for the conditions that a scope may hold. */
function meets(scope: Scope, complaint: Guarded): boolean {
  return Object.entries(scope).every(([column, wanted]: [string, unknown]) => {
    const value = complaint[column as keyof Guarded]
    if (typeof wanted === 'string') return value === wanted
    const { in: list, not } = wanted as { in?: string[]; not?: string }
    return list ? value !== null && list.includes(value) : value !== not
  })
}

describe('who sees what', () => {
  it('is the same in a list and for one complaint, for everyone and everything', () => {
    fc.assert(
      fc.property(anyone, anyComplaint, (actor, complaint) => {
        expect(mayView(actor, complaint)).toBe(meets(visibleTo(actor), complaint))
      }),
      { numRuns: 3_000 },
    )
  })

  it('never reaches into another government', () => {
    fc.assert(
      fc.property(anyone, anyComplaint, (actor, complaint) => {
        fc.pre(actor.governmentId !== complaint.governmentId)
        expect(mayView(actor, complaint)).toBe(false)
      }),
    )
  })

  it('an officer sees what lies with his OPD, and never what lies with another or with none', () => {
    const complaint = filed('complaint')
    expect(mayView(cast.citra, { ...complaint, agencyCode: 'DBMSDA' })).toBe(true)
    expect(mayView(cast.citra, { ...complaint, agencyCode: 'DLH' })).toBe(false)
    expect(mayView(cast.citra, complaint)).toBe(false)
  })

  it('a complaint about officials is for the Inspektorat and Kominfo, not for those above', () => {
    const complaint = { ...filed('oversight'), agencyCode: 'INSPEKTORAT' }
    const { agus, ani, budi, citra, eka, fajar, gita, indra, lina } = cast
    const people = { agus, ani, budi, citra, eka, fajar, gita, indra, lina }
    const seeing = Object.entries(people).filter(([, actor]) => mayView(actor, complaint))
    expect(seeing.map(([name]) => name)).toEqual(['ani', 'budi', 'indra'])
  })

  it('an ordinary complaint is seen by those above, and by nobody who has no part in it', () => {
    const complaint = { ...filed('complaint'), agencyCode: 'DLH' }
    const seeing = Object.entries(cast).filter(([, actor]) => mayView(actor, complaint))
    expect(seeing.map(([name]) => name)).toEqual(['ani', 'budi', 'dodi', 'eka', 'lina', 'clock'])
  })

  it('number and code open one complaint and no other', () => {
    const complaint = filed('complaint')
    const holder = { role: 'citizen', via: 'code', governmentId: batam } as const
    expect(mayView({ ...holder, complaintId: complaint.id }, complaint)).toBe(true)
    expect(mayView({ ...holder, complaintId: personId(101) }, complaint)).toBe(false)
  })

  it('filling in a form shows no complaint, not even one of the same person', () => {
    const drafting = {
      role: 'citizen',
      via: 'draft',
      governmentId: batam,
      draftId: filed('complaint').id,
      reporterId: cast.ani.userId,
    } as const satisfies Actor
    expect(mayView(drafting, filed('complaint'))).toBe(false)
  })
})

describe('who may do what', () => {
  it('nobody does anything to a complaint that he may not see', () => {
    fc.assert(
      fc.property(anyone, anyComplaint, (actor, complaint) => {
        fc.pre(!mayView(actor, complaint))
        expect(allowedActions(actor, complaint)).toEqual([])
      }),
    )
  })

  it('nobody does anything once it has ended', () => {
    fc.assert(
      fc.property(
        anyone,
        anyComplaint,
        fc.constantFrom('closed', 'archived', 'withdrawn'),
        (actor, complaint, status) => {
          expect(allowedActions(actor, { ...complaint, status })).toEqual([])
        },
      ),
    )
  })

  it('those who only look on have no deeds', () => {
    const roles = ['supervisor', 'leadership', 'evaluator', 'operator', 'clerk'] as const
    for (const role of roles) {
      for (const status of statuses) {
        const actor = { role, governmentId: batam, userId: personId(3) }
        expect(allowedActions(actor, { ...filed('complaint'), status })).toEqual([])
      }
    }
  })

  it('submitting is nothing that can be done to a complaint', () => {
    fc.assert(
      fc.property(anyone, anyComplaint, (actor, complaint) => {
        expect(mayPerform(actor, 'submit', complaint)).toBe(false)
      }),
    )
  })

  it.each([
    ['Budi, when it has come in', cast.budi, 'submitted', 'askBack refer archive handOver note'],
    ['Budi, while the OPD works', cast.budi, 'in_progress', 'note'],
    [
      'Citra, when it has reached her',
      cast.citra,
      'referred',
      'accept sendBack inform answer note',
    ],
    ['Citra, while she works', cast.citra, 'in_progress', 'sendBack inform answer note'],
    ['Citra, once she has answered', cast.citra, 'answered', 'note'],
    ['Ani, when she is asked', cast.ani, 'incomplete', 'complete withdraw'],
    ['Ani, when she has an answer', cast.ani, 'answered', 'close dispute'],
    ['the clock, when it has an answer', cast.clock, 'answered', 'close'],
  ] as const)('%s', (_who, actor, status, deeds) => {
    const complaint = { ...filed('complaint'), agencyCode: 'DBMSDA', status }
    expect(allowedActions(actor, complaint).join(' ')).toBe(deeds)
  })

  it('who disputes the answer of an outside body sends it to Kominfo, not to an OPD', () => {
    const answered = { ...filed('complaint'), status: 'answered', outsideCode: 'BPBATAM' } as const
    expect(allowedActions(cast.ani, answered)).toEqual(['close', 'reopen'])
  })

  it('every deed is somebody’s', () => {
    const everybody = Object.values(cast)
    const holders = [{}, { agencyCode: 'DBMSDA' }, { outsideCode: 'BPBATAM' }]
    const doable = new Set(
      everybody.flatMap((actor) =>
        statuses.flatMap((status) =>
          holders.flatMap((held) =>
            allowedActions(actor, { ...filed('complaint'), status, ...held }),
          ),
        ),
      ),
    )
    expect([...doable].sort()).toEqual(actions.filter((action) => action !== 'submit').sort())
  })
})
