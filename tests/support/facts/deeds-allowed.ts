import fc from 'fast-check'
import { expect } from 'vitest'
import { actions, statuses, stepOf, type Action } from '@/lib/complaints/lifecycle'
import { allowedActions, mayPerform, mayView } from '@/lib/complaints/policy'
import { anyComplaint, anyone } from '@/tests/support/anyone'
import { batam, cast, personId } from '@/tests/support/cast'
import { collect } from '@/tests/support/facts/collect'
import { filed } from '@/tests/support/life'

const { facts, describe, it } = collect()

export { facts as deedsAllowed }

const births: readonly Action[] = ['submit', 'entrust', 'oversee']

/** What Kominfo may do about who knows what, whatever the status. */
const knowing = ' protect reveal reissue release publish withhold unpublish'

/** An agency that helps the one that answers. */
function helpedBy(agencyCode: string) {
  return { agencyCode, isSupporting: true, endedAt: null }
}

describe('who may do what', () => {
  it('nobody does anything to a complaint that he may not see', () => {
    fc.assert(
      fc.property(anyone, anyComplaint, (actor, complaint) => {
        fc.pre(!mayView(actor, complaint))
        expect(allowedActions(actor, complaint)).toEqual([])
      }),
    )
  })

  it('nobody moves it once it has ended', () => {
    fc.assert(
      fc.property(
        anyone,
        anyComplaint,
        fc.constantFrom('closed', 'archived', 'withdrawn'),
        (actor, complaint, status) => {
          const open = allowedActions(actor, { ...complaint, status })
          expect(open.filter((action) => stepOf(action).to !== 'unchanged')).toEqual([])
        },
      ),
    )
  })

  it('those who only look on have no deeds; supervisor and mayor may ask for attention', () => {
    const roles = ['supervisor', 'leadership', 'evaluator', 'operator', 'clerk'] as const
    for (const role of roles) {
      const actor = { role, governmentId: batam, userId: personId(3) }
      const deeds = statuses.flatMap((status) =>
        allowedActions(actor, { ...filed('complaint'), status }),
      )
      const leads = role === 'supervisor' || role === 'leadership'
      expect([...new Set(deeds)]).toEqual(leads ? ['remind'] : [])
    }
  })

  it.each(births.map((birth) => [birth] as const))(
    '%s is nothing that can be done to a complaint',
    (birth) => {
      fc.assert(
        fc.property(anyone, anyComplaint, (actor, complaint) => {
          expect(mayPerform(actor, birth, complaint)).toBe(false)
        }),
      )
    },
  )

  it('Ani may object to the archiving only while her days for that run', () => {
    const archived = { ...filed('complaint'), status: 'archived' } as const
    expect(mayPerform(cast.ani, 'contest', archived, ['contest'])).toBe(true)
    expect(mayPerform(cast.ani, 'contest', archived)).toBe(false)
    expect(mayPerform(cast.budi, 'contest', archived, ['contest'])).toBe(false)
  })

  it('names, codes, photos and the public’s view are Kominfo’s alone', () => {
    const deeds = ['reveal', 'reissue', 'release', 'publish', 'unpublish', 'write'] as const
    const complaint = { ...filed('complaint'), agencyCode: 'DBMSDA', status: 'referred' } as const
    for (const deed of deeds) {
      const doing = Object.entries(cast).filter(([, actor]) => mayPerform(actor, deed, complaint))
      expect({ deed, who: doing.map(([name]) => name) }).toEqual({ deed, who: ['budi'] })
    }
  })

  it.each([
    [
      'Budi, when it has come in',
      cast.budi,
      'submitted',
      'askBack refer archive merge split handOver write note mirror' + knowing,
    ],
    [
      'Budi, while the OPD works',
      cast.budi,
      'in_progress',
      'involve merge write note remind mirror' + knowing,
    ],
    [
      'Citra, when it has reached her',
      cast.citra,
      'referred',
      'accept sendBack inform propose answer assign note',
    ],
    [
      'Citra, while she works',
      cast.citra,
      'in_progress',
      'sendBack inform propose answer assign note',
    ],
    ['Citra, once she has answered', cast.citra, 'answered', 'note'],
    ['Ani, when she is asked', cast.ani, 'incomplete', 'complete withdraw protect'],
    ['Ani, when she has an answer', cast.ani, 'answered', 'close dispute add rate protect'],
    ['the clock, when it has an answer', cast.clock, 'answered', 'close'],
  ] as const)('%s', (_who, actor, status, deeds) => {
    const complaint = { ...filed('complaint'), agencyCode: 'DBMSDA', status }
    expect(allowedActions(actor, complaint).join(' ')).toBe(deeds)
  })

  it('whoever helps brings what he has, and neither answers nor sends back', () => {
    const helped = {
      ...filed('complaint'),
      agencyCode: 'DLH',
      referrals: [helpedBy('DBMSDA')],
      status: 'in_progress',
    } as const
    expect(allowedActions(cast.citra, helped)).toEqual(['contribute', 'note'])
  })

  it('only what is asked of the PPID may take longer, and only while its time runs', () => {
    const asked = {
      ...filed('public_information'),
      agencyCode: 'DBMSDA',
      status: 'in_progress',
    } as const
    expect(mayPerform(cast.citra, 'extend', asked, ['settlement'])).toBe(true)
    expect(mayPerform(cast.citra, 'extend', asked)).toBe(false)
    const other = { ...asked, class: 'complaint' } as const
    expect(mayPerform(cast.citra, 'extend', other, ['settlement'])).toBe(false)
  })

  it('who disputes the answer of an outside body sends it to Kominfo, not to an OPD', () => {
    const answered = { ...filed('complaint'), status: 'answered', outsideCode: 'BPBATAM' } as const
    expect(allowedActions(cast.ani, answered)).toContain('reopen')
    expect(allowedActions(cast.ani, answered)).not.toContain('dispute')
  })

  it('who disputes the answer of the overseer sends it to the overseer, past Kominfo', () => {
    const answered = {
      ...filed('oversight'),
      status: 'answered',
      outsideCode: 'OMBUDSMAN-KEPRI',
      keptFromVerifier: true,
    } as const
    const open = allowedActions(cast.ani, answered)
    expect(open).toContain('press')
    expect(open).not.toContain('reopen')
  })

  it('every deed is somebody’s', () => {
    const everybody = [...Object.values(cast), { ...cast.citra, role: 'head' } as const]
    const holders = [
      {},
      { agencyCode: 'DBMSDA' },
      { outsideCode: 'BPBATAM' },
      { agencyCode: 'DLH', referrals: [helpedBy('DBMSDA')] },
      { agencyCode: 'DBMSDA', class: 'public_information' as const },
      { outsideCode: 'OMBUDSMAN-KEPRI', keptFromVerifier: true },
    ]
    const doable = new Set(
      everybody.flatMap((actor) =>
        statuses.flatMap((status) =>
          holders.flatMap((held) =>
            allowedActions(actor, { ...filed('complaint'), status, ...held }, [
              'contest',
              'settlement',
            ]),
          ),
        ),
      ),
    )
    const others = actions.filter((action) => !births.includes(action) && action !== 'undo')
    expect([...doable].sort()).toEqual(others.sort())
  })
})
