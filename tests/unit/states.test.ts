import { describe, expect, it } from 'vitest'
import { boxesFor, type Box } from '@/lib/complaints/inbox/boxes'
import { lifecycle, statuses } from '@/lib/complaints/rules/lifecycle'
import { publicStatusOf, statusesCalled } from '@/lib/complaints/square/filter-input'
import * as states from '@/lib/complaints/rules/states'
import { cast } from '@/tests/support/cast'

/** Boxes that cut across the others, by who or what they ask for. */
function isPlain({ statuses: _statuses, code: _code, label: _label, returnedBy, ...asked }: Box) {
  return Object.keys(asked).length === 0 && (returnedBy ?? null) === null
}

describe('what a status means', () => {
  it('is that each complaint lies in one box of the city', () => {
    for (const status of statuses) {
      const holding = boxesFor(cast.budi).filter(
        (box) => isPlain(box) && box.statuses.includes(status),
      )
      expect([status, holding.length]).toEqual([status, 1])
    }
  })

  it('is that what an agency owes lies in one box of that agency', () => {
    for (const status of states.owedByAgency) {
      const holding = boxesFor(cast.citra).filter(
        (box) => isPlain(box) && box.statuses.includes(status),
      )
      expect([status, holding.length]).toEqual([status, 1])
    }
  })

  it('is whose turn it is, as a civil servant would say it', () => {
    expect(states.owedByAgency).toEqual(['referred', 'in_progress', 'postponed'])
    expect(states.owedByHolder).toEqual(['referred', 'in_progress', 'postponed', 'handed_over'])
    expect(states.owedToCitizen).toEqual(['submitted', ...states.owedByHolder])
    expect(states.statusesOf('citizen')).toEqual(['incomplete', 'answered'])
    expect(states.statusesOf('joined')).toEqual(['merged'])
    expect(new Set(states.endedStatuses)).toEqual(new Set(['closed', 'archived', 'withdrawn']))
    expect(states.withAnswer).toEqual(['answered', 'closed'])
    expect(states.hiddenStatuses).toEqual(['withdrawn'])
  })

  it('agrees with the life cycle: what an agency may answer is owed by it', () => {
    expect([...lifecycle.answer.from].sort()).toEqual([...states.owedByAgency].sort())
    expect(states.withAnswer).toContain(lifecycle.answer.to)
    expect(lifecycle.publish.from.filter((status) => status !== 'submitted').sort()).toEqual(
      [...states.moderatedStatuses].sort(),
    )
  })

  it('has a name before the public, by which all that it covers is found', () => {
    for (const status of statuses) {
      if (states.hiddenStatuses.includes(status)) continue
      expect(statusesCalled(publicStatusOf(status))).toContain(status)
    }
  })
})
