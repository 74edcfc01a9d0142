// How good suggestions are: how often the right one comes first or among the first three, whether rare
// ones are found as well as common ones (macro F1), whether a confidence means what it says (expected
// calibration error over ten bins), and for how many texts the first is right 95 times in 100.

import { suggestCategories } from '@/lib/agencies/suggestions'
import type { SuggestionModel } from '@/lib/agencies/suggestions'
import { suggestedAgencies } from '@/lib/agencies/views'

export interface Figures {
  texts: number
  first: number
  firstThree: number
  macroF1: number
  calibrationError: number
  /** Share of the texts, surest first, of which 95 in 100 are right. */
  sure: number
}

interface Judged {
  right: string
  suggestions: { name: string; confidence: number }[]
}

interface Labelled {
  text: string
  code: string
}

export function measure(model: SuggestionModel, texts: readonly Labelled[]): Figures {
  return figuresOf(
    texts.map(({ text, code }) => ({
      right: code,
      suggestions: suggestCategories(model, text).map(({ code: name, confidence }) => {
        return { name, confidence }
      }),
    })),
  )
}

/** The same by agency. @param agencyOf who answers for a category */
export function measureAgencies(
  model: SuggestionModel,
  texts: readonly Labelled[],
  agencyOf: (category: string) => string,
): Figures {
  return figuresOf(
    texts.map(({ text, code }) => {
      const found = suggestCategories(model, text, Infinity).map(({ code: category, ...rest }) => {
        return { category, agency: agencyOf(category), ...rest }
      })
      const suggestions = suggestedAgencies(found).map(({ agency: name, confidence }) => {
        return { name, confidence }
      })
      return { right: agencyOf(code), suggestions }
    }),
  )
}

function figuresOf(judged: readonly Judged[]): Figures {
  return {
    texts: judged.length,
    first: share(judged, (one) => isAmong(one, 1)),
    firstThree: share(judged, (one) => isAmong(one, 3)),
    macroF1: round(macroF1(judged)),
    calibrationError: round(calibrationError(judged)),
    sure: round(sureShare(judged)),
  }
}

function isAmong({ right, suggestions }: Judged, places: number): boolean {
  return suggestions.slice(0, places).some(({ name }) => name === right)
}

function share(judged: readonly Judged[], isRight: (one: Judged) => boolean): number {
  return round(judged.filter(isRight).length / judged.length)
}

function macroF1(judged: readonly Judged[]): number {
  const names = [...new Set(judged.map(({ right }) => right))]
  const scores = names.map((name) => {
    const real = judged.filter(({ right }) => right === name).length
    const said = judged.filter(({ suggestions }) => suggestions[0]?.name === name).length
    const right = judged.filter((one) => one.right === name && isAmong(one, 1)).length
    return (2 * right) / (real + said)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function firstConfidence({ suggestions }: Judged): number {
  return suggestions[0]?.confidence ?? 0
}

function calibrationError(judged: readonly Judged[]): number {
  const bins = Map.groupBy(judged, (one) => Math.min(9, Math.floor(firstConfidence(one) * 10)))
  const errors = [...bins.values()].map((bin) => {
    const said = bin.reduce((sum, one) => sum + firstConfidence(one), 0)
    const right = bin.filter((one) => isAmong(one, 1)).length
    return Math.abs(said - right)
  })
  return errors.reduce((sum, error) => sum + error, 0) / judged.length
}

const precision = 0.95

function sureShare(judged: readonly Judged[]): number {
  let right = 0
  let most = 0
  const surest = judged.toSorted((one, other) => firstConfidence(other) - firstConfidence(one))
  for (const [position, one] of surest.entries()) {
    if (isAmong(one, 1)) right += 1
    if (right >= precision * (position + 1)) most = position + 1
  }
  return most / judged.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
