import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import {
  mayBePublic,
  mayView,
  visibleTo,
  type Guarded,
  type Scope,
} from '@/lib/complaints/rules/policy'
import { isNoLessPrivate } from '@/lib/complaints/rules/privacy'
import { anyComplaint, anyone } from '@/tests/support/anyone'
import { batam, cast, personId } from '@/tests/support/cast'
import { filed } from '@/tests/support/life'

type Column = Exclude<keyof Guarded, 'referrals'>

/** What the database does with a `where`, for the conditions that a scope may hold. */
function meets(scope: Scope, complaint: Guarded): boolean {
  const { OR: either, AND: hands, ...columns } = scope
  const all = Object.entries(columns).every(([column, wanted]: [string, unknown]) =>
    isAsWanted(complaint[column as Column], wanted),
  )
  const one = either?.some(({ accusedCode }) => isAsWanted(complaint.accusedCode, accusedCode))
  return all && one !== false && (!hands || isInHand(hands, complaint))
}

function isInHand(
  { OR: [lead, helper] }: NonNullable<Scope['AND']>,
  { agencyCode, referrals = [] }: Guarded,
): boolean {
  const { some } = helper.referrals
  return (
    agencyCode === lead.agencyCode ||
    referrals.some((one) => {
      return one.isSupporting && one.endedAt === null && one.agencyCode === some.agencyCode
    })
  )
}

function isAsWanted(value: Guarded[Column], wanted: unknown): boolean {
  if (wanted === null || typeof wanted !== 'object') return value === wanted
  const { in: list, not } = wanted as { in?: unknown[]; not?: string }
  // To SQL an unknown value is never different from anything.
  return list ? list.includes(value) : value !== null && value !== not
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

  it('nobody reads what is said about the people of his own agency', () => {
    const about = { ...filed('oversight'), agencyCode: 'INSPEKTORAT', accusedCode: 'INSPEKTORAT' }
    expect(mayView(cast.indra, about)).toBe(false)
  })

  it('what complains of Kominfo or the leadership is kept from Kominfo', () => {
    const kept = { ...filed('oversight'), agencyCode: 'INSPEKTORAT', keptFromVerifier: true }
    const { ani, budi, eka, indra, lina } = cast
    const seeing = Object.entries({ ani, budi, eka, indra, lina }).filter(([, actor]) =>
      mayView(actor, kept),
    )
    expect(seeing.map(([name]) => name)).toEqual(['ani', 'indra'])
  })

  it('protection grows and never shrinks', () => {
    expect(isNoLessPrivate('named', 'confidential')).toBe(true)
    expect(isNoLessPrivate('confidential', 'confidential')).toBe(true)
    expect(isNoLessPrivate('anonymous', 'confidential')).toBe(false)
    expect(isNoLessPrivate('confidential', 'named')).toBe(false)
  })

  it('what its author hid, and what complains of officials, is never public', () => {
    expect(mayBePublic({ class: 'complaint', hideContent: false })).toBe(true)
    expect(mayBePublic({ class: 'complaint', hideContent: true })).toBe(false)
    expect(mayBePublic({ class: 'oversight', hideContent: false })).toBe(false)
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
