// Lives told by hand, as the people concerned would tell them. They don't look at the table; a wrong
// row in it makes a story impossible, or end otherwise.

import { expect } from 'vitest'
import { cast } from '@/tests/support/cast'
import { collect } from '@/tests/support/facts/collect'
import { submitted } from '@/tests/support/life'

const { facts, describe, it } = collect()

export { facts as stories }

const { ani, agus, budi, citra, clock, dodi, eka } = cast

describe('the ordinary way', () => {
  it('Budi forwards it, Citra works on it and answers, Ani is content', () => {
    const life = submitted()
    expect(life.clocks).toEqual(['verification'])
    life.does(budi, 'refer')
    expect([life.status, life.clocks]).toEqual(['referred', ['reply', 'settlement']])
    life.does(citra, 'accept')
    expect([life.status, life.clocks]).toEqual(['in_progress', ['reply', 'settlement']])
    life.does(citra, 'answer')
    expect([life.status, life.clocks]).toEqual(['answered', ['confirmation']])
    life.does(ani, 'close')
    expect([life.status, life.clocks]).toEqual(['closed', []])
  })

  it('Citra may answer at once, without first saying that she works on it', () => {
    expect(submitted().does(budi, 'refer').does(citra, 'answer').status).toBe('answered')
  })

  it('Ani says nothing, and the clock closes it', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'answer').does(clock, 'close')
    expect([life.status, life.clocks]).toEqual(['closed', []])
  })
})

describe('a promise is not an answer', () => {
  it('an interim reply stops the reply clock alone, and changes nothing else', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'inform')
    expect([life.status, life.clocks]).toEqual(['referred', ['settlement']])
  })

  it('never leads to closing by itself, however often it is repeated', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'accept')
    life.does(citra, 'inform').does(citra, 'inform')
    expect(life.clocks).not.toContain('confirmation')
    expect(life.mayDo(clock, 'close')).toBe(false)
    expect(life.mayDo(ani, 'close')).toBe(false)
  })

  it('Citra still owes an answer afterwards', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'inform')
    expect(life.mayDo(citra, 'answer')).toBe(true)
  })
})

describe('no wrong door', () => {
  it('Citra sends it back, Budi has it again, and the citizen’s days run on meanwhile', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack')
    expect([life.status, life.clocks]).toEqual(['submitted', ['settlement', 'verification']])
  })

  it('also from the middle of the work', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'accept').does(citra, 'sendBack')
    expect(life.status).toBe('submitted')
  })

  it('once sent back it exists no longer for Citra, and not yet for Dodi', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack')
    expect(life.mayDo(citra, 'note')).toBe(false)
    expect(life.mayDo(dodi, 'note')).toBe(false)
  })

  it('Budi forwards it again: the next OPD has a reply clock of its own', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack').does(budi, 'refer')
    expect([life.status, life.clocks]).toEqual(['referred', ['reply', 'settlement']])
  })

  it('Ani need not do anything, and cannot be asked to before Budi has it', () => {
    const life = submitted().does(budi, 'refer')
    expect(life.mayDo(budi, 'askBack')).toBe(false)
    life.does(citra, 'sendBack')
    expect(life.mayDo(ani, 'complete')).toBe(false)
  })
})

describe('Ani is not content', () => {
  it('has the same OPD work on, with all clocks running again', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'answer').does(ani, 'dispute')
    expect([life.status, life.clocks]).toEqual(['in_progress', ['reply', 'settlement']])
    expect(life.mayDo(citra, 'answer')).toBe(true)
  })

  it('a second time: Eka, who is not of that OPD, looks at its answer and finds Ani right', () => {
    const life = submitted().does(budi, 'refer')
    life.does(citra, 'answer').does(ani, 'dispute').does(citra, 'answer')
    expect(life.mayDo(ani, 'dispute')).toBe(false)
    life.does(ani, 'appeal')
    expect([life.status, life.clocks]).toEqual(['submitted', ['arbitration']])
    expect(life.mayDo(budi, 'refer')).toBe(false)
    life.does(eka, 'sustain')
    expect([life.status, life.clocks]).toEqual(['in_progress', ['reply', 'settlement']])
    expect(life.does(citra, 'answer').does(ani, 'appeal').status).toBe('submitted')
  })

  it('a second time, and Eka finds that the answer stands', () => {
    const life = submitted().does(budi, 'refer')
    life.does(citra, 'answer').does(ani, 'dispute').does(citra, 'answer').does(ani, 'appeal')
    life.does(eka, 'overrule')
    expect([life.status, life.clocks]).toEqual(['closed', []])
  })

  it('and Ani may still take it back while Eka looks', () => {
    const life = submitted().does(budi, 'refer')
    life.does(citra, 'answer').does(ani, 'dispute').does(citra, 'answer').does(ani, 'appeal')
    expect([life.does(ani, 'withdraw').status, life.clocks]).toEqual(['withdrawn', []])
  })

  it('and nobody else can say so for her', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'answer')
    const others = [agus, budi, citra, dodi, eka, clock]
    expect(others.filter((actor) => life.mayDo(actor, 'dispute'))).toEqual([])
  })

  it('but no longer after it is closed', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'answer').does(clock, 'close')
    expect(life.mayDo(ani, 'dispute')).toBe(false)
  })
})

describe('something is missing', () => {
  it('while Ani is asked only her own clock runs; when she has answered Budi’s runs again', () => {
    const life = submitted().does(budi, 'askBack')
    expect([life.status, life.clocks]).toEqual(['incomplete', ['completion']])
    life.does(ani, 'complete')
    expect([life.status, life.clocks]).toEqual(['submitted', ['verification']])
  })

  it('settlement, once begun, waits while Ani is asked, and goes on when she has answered', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack').does(budi, 'askBack')
    expect([life.status, life.clocks]).toEqual(['incomplete', ['completion']])
    life.does(ani, 'complete')
    expect([life.status, life.clocks]).toEqual(['submitted', ['settlement', 'verification']])
  })

  it('she does not answer in time: it is put aside, and goes on whenever she does', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack').does(budi, 'askBack')
    life.does(clock, 'lapse')
    expect([life.status, life.clocks]).toEqual(['archived', []])
    expect(life.mayDo(ani, 'contest')).toBe(false)
    life.does(ani, 'takeUp')
    expect([life.status, life.clocks]).toEqual(['submitted', ['settlement', 'verification']])
    expect(life.mayDo(ani, 'takeUp')).toBe(false)
  })

  it('she never answers, and Budi archives it', () => {
    const life = submitted().does(budi, 'askBack').does(budi, 'archive')
    expect([life.status, life.clocks]).toEqual(['archived', ['contest']])
  })

  it('what an OPD works on cannot be archived over its head', () => {
    expect(submitted().does(budi, 'refer').mayDo(budi, 'archive')).toBe(false)
  })
})

describe('it is not the city’s', () => {
  it('Budi hands it over and follows it, and relays the answer', () => {
    const life = submitted().does(budi, 'handOver')
    expect([life.status, life.clocks]).toEqual(['handed_over', ['settlement']])
    life.does(budi, 'relay')
    expect([life.status, life.clocks]).toEqual(['answered', ['confirmation']])
  })

  it('Ani is not content: Budi has it back, since no OPD ever held it', () => {
    const life = submitted().does(budi, 'handOver').does(budi, 'relay')
    expect(life.mayDo(ani, 'dispute')).toBe(false)
    life.does(ani, 'reopen')
    expect([life.status, life.clocks]).toEqual(['submitted', ['settlement', 'verification']])
  })

  it('the outside body does not take it: Budi takes it back and forwards it to an OPD', () => {
    const life = submitted().does(budi, 'handOver').does(budi, 'reclaim')
    expect([life.status, life.clocks]).toEqual(['submitted', ['settlement', 'verification']])
    expect(life.does(budi, 'refer').does(citra, 'answer').mayDo(ani, 'dispute')).toBe(true)
  })

  it('it can be handed over also after an OPD has sent it back', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack').does(budi, 'handOver')
    expect([life.status, life.clocks]).toEqual(['handed_over', ['settlement']])
  })
})

describe('Ani takes it back', () => {
  it.each([
    ['before anyone has read it', () => submitted()],
    ['when she is asked for more', () => submitted().does(budi, 'askBack')],
    ['when it lies with an OPD', () => submitted().does(budi, 'refer')],
    ['while the OPD works', () => submitted().does(budi, 'refer').does(citra, 'accept')],
    ['when it was handed over', () => submitted().does(budi, 'handOver')],
  ] as const)('%s, and no clock is left', (_when, lived) => {
    const life = lived().does(ani, 'withdraw')
    expect([life.status, life.clocks]).toEqual(['withdrawn', []])
  })

  it('but an answer is confirmed or disputed, not taken back', () => {
    expect(submitted().does(budi, 'refer').does(citra, 'answer').mayDo(ani, 'withdraw')).toBe(false)
  })
})

describe('notes among staff', () => {
  it('change neither status nor clocks', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'note').does(budi, 'note')
    expect([life.status, life.clocks]).toEqual(['referred', ['reply', 'settlement']])
  })
})
