// How good suggestions are: how often the right category comes first or among the first three,
// whether rare categories are found as well as common ones (macro F1), and whether a confidence means
// what it says (expected calibration error over ten bins).

import { suggestCategories } from '@/lib/agencies/suggestions'
import type { Suggestion, SuggestionModel } from '@/lib/agencies/suggestions'

export interface Figures {
  texts: number
  first: number
  firstThree: number
  macroF1: number
  calibrationError: number
}

interface Judged {
  code: string
  suggestions: Suggestion[]
}

export function measure(
  model: SuggestionModel,
  texts: readonly { text: string; code: string }[],
): Figures {
  const judged = texts.map(({ text, code }) => ({
    code,
    suggestions: suggestCategories(model, text),
  }))
  return {
    texts: texts.length,
    first: share(judged, (one) => isAmong(one, 1)),
    firstThree: share(judged, (one) => isAmong(one, 3)),
    macroF1: round(macroF1(judged)),
    calibrationError: round(calibrationError(judged)),
  }
}

function isAmong({ code, suggestions }: Judged, places: number): boolean {
  return suggestions.slice(0, places).some((suggestion) => suggestion.code === code)
}

function share(judged: readonly Judged[], isRight: (one: Judged) => boolean): number {
  return round(judged.filter(isRight).length / judged.length)
}

function macroF1(judged: readonly Judged[]): number {
  const codes = [...new Set(judged.map(({ code }) => code))]
  const scores = codes.map((code) => {
    const real = judged.filter((one) => one.code === code).length
    const said = judged.filter(({ suggestions }) => suggestions[0]?.code === code).length
    const right = judged.filter((one) => one.code === code && isAmong(one, 1)).length
    return (2 * right) / (real + said)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function calibrationError(judged: readonly Judged[]): number {
  const bins = Map.groupBy(judged, ({ suggestions }) =>
    Math.min(9, Math.floor((suggestions[0]?.confidence ?? 0) * 10)),
  )
  const errors = [...bins.values()].map((bin) => {
    const said = bin.reduce((sum, { suggestions }) => sum + (suggestions[0]?.confidence ?? 0), 0)
    const right = bin.filter((one) => isAmong(one, 1)).length
    return Math.abs(said - right)
  })
  return errors.reduce((sum, error) => sum + error, 0) / judged.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
