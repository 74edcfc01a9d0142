// Lives in which somebody above decides, and those that wait or are talked about. See lifecycle-stories.

import { expect } from 'vitest'
import { cast } from '@/tests/support/cast'
import { collect } from '@/tests/support/facts/collect'
import { Life, submitted } from '@/tests/support/life'

const { facts, describe, it } = collect()

export { facts as storiesAbove }

const { ani, budi, citra, clock, eka, indra } = cast

describe('it bounces', () => {
  const bounced = () =>
    submitted()
      .does(budi, 'refer')
      .does(citra, 'sendBack')
      .does(budi, 'refer')
      .does(citra, 'sendUp')

  it('the second OPD cannot send it to Kominfo any more: Eka decides, and has a clock for it', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'sendBack').does(budi, 'refer')
    expect(life.mayDo(citra, 'sendBack')).toBe(false)
    life.does(citra, 'sendUp')
    expect([life.status, life.clocks]).toEqual(['submitted', ['arbitration', 'settlement']])
    for (const step of ['refer', 'askBack', 'archive', 'handOver', 'merge', 'split'] as const) {
      expect(life.mayDo(budi, step)).toBe(false)
    }
  })

  it('what Eka decides binds: the OPD answers, and sends nothing back', () => {
    const life = bounced().does(eka, 'arbitrate')
    expect([life.status, life.clocks]).toEqual(['referred', ['reply', 'settlement']])
    expect(life.mayDo(citra, 'sendBack') || life.mayDo(citra, 'sendUp')).toBe(false)
    expect(life.does(citra, 'answer').status).toBe('answered')
  })

  it('it binds also after Ani has disputed', () => {
    const life = bounced().does(eka, 'arbitrate').does(citra, 'answer').does(ani, 'dispute')
    expect(life.mayDo(citra, 'sendBack') || life.mayDo(citra, 'sendUp')).toBe(false)
  })

  it('Eka may find that it is no OPD’s, but a body’s outside of the city', () => {
    const life = bounced().does(eka, 'cede')
    expect([life.status, life.clocks]).toEqual(['handed_over', ['settlement']])
    expect(life.does(budi, 'relay').status).toBe('answered')
  })
})

describe('it has to wait', () => {
  it('for a budget: Citra says until when, and her deadline goes on being counted', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'postpone')
    expect([life.status, life.clocks]).toEqual(['postponed', ['settlement']])
    expect(life.mayDo(citra, 'sendBack')).toBe(false)
  })

  it('its day comes: it goes on by itself, and Citra answers', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'accept').does(citra, 'postpone')
    expect(life.does(clock, 'prompt').does(clock, 'resume').status).toBe('in_progress')
    expect(life.does(citra, 'answer').clocks).toEqual(['confirmation'])
  })

  it('it is done sooner than that: Citra goes on, or answers at once', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'postpone')
    expect(life.mayDo(citra, 'resume')).toBe(true)
    expect([life.does(citra, 'answer').status, life.clocks]).toEqual(['answered', ['confirmation']])
  })
})

describe('a promise', () => {
  it('is kept: Ani is asked on its day, and says so', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'promise').does(citra, 'answer')
    life.does(ani, 'close').does(clock, 'callIn').does(ani, 'affirm')
    expect([life.status, life.clocks]).toEqual(['closed', []])
  })

  it('is broken: the OPD has it again, although it was closed', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'promise').does(citra, 'answer')
    life.does(ani, 'close').does(clock, 'callIn').does(ani, 'breach')
    expect([life.status, life.clocks]).toEqual(['in_progress', ['reply', 'settlement']])
  })

  it('is broken before there is an answer: no day of the confirmation is left over', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'promise').does(citra, 'answer')
    life.does(clock, 'callIn').does(ani, 'breach')
    expect(life.clocks).toEqual(['reply', 'settlement'])
  })
})

describe('those above', () => {
  it('Eka looks at a closing and finds it sound, or has the OPD do it again', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'answer').does(clock, 'close')
    expect([life.does(eka, 'inspect').status, life.clocks]).toEqual(['closed', []])
    life.does(eka, 'recall')
    expect([life.status, life.clocks]).toEqual(['in_progress', ['reply', 'settlement']])
  })

  it('Eka alone gives more days, by another class', () => {
    const life = submitted().does(budi, 'refer')
    expect([budi, citra].filter((actor) => life.mayDo(actor, 'reclass'))).toEqual([])
    expect([life.does(eka, 'reclass').status, life.clocks]).toEqual([
      'referred',
      ['reply', 'settlement'],
    ])
  })

  it('are called by the clock, which moves nothing', () => {
    const life = submitted().does(clock, 'escalate').does(budi, 'refer').does(clock, 'escalate')
    expect([life.status, life.clocks]).toEqual(['referred', ['reply', 'settlement']])
    expect(life.does(citra, 'answer').mayDo(clock, 'escalate')).toBe(false)
  })
})

describe('what Kominfo would not take up', () => {
  it('Ani objects in time, and Budi has to look at it again', () => {
    const life = submitted().does(budi, 'archive')
    expect([life.status, life.clocks]).toEqual(['archived', ['contest']])
    life.does(ani, 'contest')
    expect([life.status, life.clocks]).toEqual(['submitted', ['verification']])
  })

  it('she objects once: archived again, it stays archived', () => {
    const life = submitted().does(budi, 'archive').does(ani, 'contest').does(budi, 'archive')
    expect([life.status, life.clocks]).toEqual(['archived', []])
    expect(life.mayDo(ani, 'contest')).toBe(false)
  })
})

describe('a complaint about officials', () => {
  it('is with Indra from its first moment, and Kominfo has no step to take', () => {
    const life = new Life().does(ani, 'entrust')
    expect([life.status, life.clocks]).toEqual(['referred', ['reply', 'settlement']])
    expect(life.mayDo(budi, 'refer')).toBe(false)
    expect(life.does(indra, 'accept').does(indra, 'answer').status).toBe('answered')
  })

  it('about Kominfo itself goes to the overseer; Indra passes the answer on, Budi never sees it', () => {
    const life = new Life().does(ani, 'oversee')
    expect([life.status, life.clocks]).toEqual(['handed_over', ['settlement']])
    for (const step of ['relay', 'reclaim', 'note', 'write'] as const) {
      expect(life.mayDo(budi, step)).toBe(false)
    }
    life.does(indra, 'relay')
    expect([life.status, life.clocks]).toEqual(['answered', ['confirmation']])
  })

  it('not yet settled, it goes back to the overseer and not to Budi', () => {
    const life = new Life().does(ani, 'oversee').does(indra, 'relay').does(ani, 'press')
    expect([life.status, life.clocks]).toEqual(['handed_over', ['settlement']])
  })
})

describe('talk', () => {
  it('Ani tells more and Budi writes back, and no clock minds', () => {
    const life = submitted().does(budi, 'refer')
    const before = life.clocks
    life.does(ani, 'add').does(budi, 'write')
    expect([life.status, life.clocks]).toEqual(['referred', before])
  })

  it('she rates the answer, and again when she has thought better of it', () => {
    const life = submitted().does(budi, 'refer').does(citra, 'answer')
    expect(life.does(ani, 'rate').does(ani, 'close').does(ani, 'rate').status).toBe('closed')
  })
})
