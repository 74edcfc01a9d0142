import fc from 'fast-check'
import { expect } from 'vitest'
import { actions, statuses, stepOf, type Action } from '@/lib/complaints/rules/lifecycle'
import { allowedActions, mayPerform, mayView } from '@/lib/complaints/rules/policy'
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
          const mistakes = ['takeUp', 'breach', 'recall']
          const moving = open.filter((action) => stepOf(action).to !== 'unchanged')
          expect(moving.filter((action) => !mistakes.includes(action))).toEqual([])
        },
      ),
    )
  })

  it('those who only look on have no deeds; the mayor may ask for attention', () => {
    const roles = ['leadership', 'evaluator', 'operator', 'clerk'] as const
    for (const role of roles) {
      const actor = { role, governmentId: batam, userId: personId(3) }
      const deeds = statuses.flatMap((status) =>
        allowedActions(actor, { ...filed('complaint'), status }),
      )
      expect([...new Set(deeds)]).toEqual(role === 'leadership' ? ['remind'] : [])
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

  it('codes, photos and the public’s view are Kominfo’s alone', () => {
    const deeds = ['reissue', 'release', 'publish', 'unpublish', 'write'] as const
    const complaint = { ...filed('complaint'), agencyCode: 'DBMSDA', status: 'referred' } as const
    for (const deed of deeds) {
      const doing = Object.entries(cast).filter(([, actor]) => mayPerform(actor, deed, complaint))
      expect({ deed, who: doing.map(([name]) => name) }).toEqual({ deed, who: ['budi'] })
    }
  })

  it('who complains is opened by Kominfo, and by the agency that answers for it', () => {
    const complaint = { ...filed('complaint'), agencyCode: 'DBMSDA', status: 'referred' } as const
    const doing = Object.entries(cast).filter(([, actor]) => mayPerform(actor, 'reveal', complaint))
    expect(doing.map(([name]) => name)).toEqual(['budi', 'citra'])
    const helped = { ...complaint, agencyCode: 'DLH', referrals: [helpedBy('DBMSDA')] }
    expect(mayPerform(cast.citra, 'reveal', helped)).toBe(false)
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
    ['Eka, when it has come in', cast.eka, 'submitted', 'note'],
    ['Eka, while the OPD works', cast.eka, 'in_progress', 'reclass note remind'],
    ['Eka, once it is closed', cast.eka, 'closed', 'inspect recall'],
    [
      'Citra, when it has reached her',
      cast.citra,
      'referred',
      'accept sendBack inform propose answer postpone promise assign note reveal',
    ],
    [
      'Citra, while she works',
      cast.citra,
      'in_progress',
      'sendBack inform propose answer postpone promise assign note reveal',
    ],
    [
      'Citra, once it is put off',
      cast.citra,
      'postponed',
      'inform propose answer resume promise assign note reveal',
    ],
    ['Citra, once she has answered', cast.citra, 'answered', 'promise note reveal'],
    ['Ani, when she is asked', cast.ani, 'incomplete', 'complete withdraw protect'],
    [
      'Ani, when she has an answer',
      cast.ani,
      'answered',
      'affirm breach close dispute add rate protect',
    ],
    ['the clock, when it has an answer', cast.clock, 'answered', 'prompt callIn close'],
    ['the clock, when the citizen is asked', cast.clock, 'incomplete', 'lapse'],
  ] as const)('%s', (_who, actor, status, deeds) => {
    const complaint = { ...filed('complaint'), agencyCode: 'DBMSDA', status }
    expect(allowedActions(actor, complaint).join(' ')).toBe(deeds)
  })

  it('the second time an OPD sends it to the supervisor, and after his decision not at all', () => {
    const held = { ...filed('complaint'), agencyCode: 'DBMSDA', status: 'referred' } as const
    const ways = (returns: number) =>
      allowedActions(cast.citra, { ...held, returns }).filter((action) => action.startsWith('send'))
    expect([0, 1, 2].map(ways)).toEqual([['sendBack'], ['sendUp'], []])
  })

  it('what waits for the supervisor or the validator Kominfo can only write about', () => {
    const waiting = { ...filed('complaint'), returnedBy: 'arbiter' }
    expect(allowedActions(cast.budi, waiting).join(' ')).toBe('write note mirror' + knowing)
    expect(allowedActions(cast.eka, waiting)).toEqual(['arbitrate', 'cede', 'note'])
    const disputed = { ...waiting, returnedBy: 'validator' }
    expect(allowedActions(cast.eka, disputed)).toEqual(['sustain', 'overrule', 'note'])
  })

  it('nobody stands above the Inspektorat: what it has is sent back and disputed as the first time', () => {
    const indra = { ...filed('oversight'), agencyCode: 'INSPEKTORAT', returns: 3, disputes: 3 }
    const sent = allowedActions(cast.indra, { ...indra, status: 'referred' })
    expect(sent).toContain('sendBack')
    const said = allowedActions(cast.ani, { ...indra, status: 'answered' })
    expect(said.filter((action) => ['dispute', 'appeal'].includes(action))).toEqual(['dispute'])
  })

  it('who answers after the clock archived it opens it again; who was archived by Kominfo objects', () => {
    const archived = { ...filed('complaint'), status: 'archived' } as const
    expect(mayPerform(cast.ani, 'takeUp', archived)).toBe(false)
    expect(mayPerform(cast.ani, 'takeUp', { ...archived, lapsedAt: new Date(0) })).toBe(true)
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
      { agencyCode: 'DBMSDA', returns: 1, disputes: 1 },
      { returnedBy: 'arbiter' },
      { returnedBy: 'validator' },
      { lapsedAt: new Date(0) },
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
