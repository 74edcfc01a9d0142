// Learns the weights that suggest a category, from labelled complaints that are no part of the
// product: `tsx prisma/seed/train-suggestions.ts --data FOLDER` prints the figures on complaints kept
// back, then learns from all of them and writes batam/suggestion-model.json.

import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Lexicon } from '@/lib/agencies/rules/plain-words'
import { readSuggestionModel } from '@/lib/agencies/suggestions'
import type { StoredModel } from '@/lib/agencies/suggestions'
import { calibrate } from '@/prisma/seed/suggestions/calibration'
import type { JudgedRow } from '@/prisma/seed/suggestions/calibration'
import { modelCard } from '@/prisma/seed/suggestions/card'
import { measure, measureAgencies } from '@/prisma/seed/suggestions/figures'
import { pack } from '@/prisma/seed/suggestions/packing'
import { learn, marginsOf } from '@/prisma/seed/suggestions/svm'
import {
  examplesOf,
  hintExamples,
  isHeldOut,
  readComplaints,
  readHints,
  readLeads,
  readLexicon,
} from '@/prisma/seed/suggestions/texts'
import type { Example, Hints, LabelledText } from '@/prisma/seed/suggestions/texts'
import { forgetRare, rowOf, vocabularyOf } from '@/prisma/seed/suggestions/vocabulary'

const folder = path.resolve(import.meta.dirname, 'batam')
const parts = [0, 1, 2, 3, 4]

interface Known {
  hints: Hints
  lexicon: Lexicon
}

function modelFrom(texts: readonly LabelledText[], { hints, lexicon }: Known): StoredModel {
  const complaints = forgetRare(examplesOf(texts, lexicon))
  const hinted = hintExamples(hints, lexicon)
  const vocabulary = vocabularyOf(complaints, hinted)
  const terms = vocabulary.words.size + vocabulary.grams.size
  const codes = [...new Set([...complaints, ...hinted].map(({ code }) => code))].sort()
  const rows = (examples: readonly Example[]) =>
    examples.flatMap((example) => rowOf(example, vocabulary, codes) ?? [])
  const judged = parts.flatMap((part): JudgedRow[] => {
    const isOf = (_: unknown, index: number) => index % parts.length === part
    const others = complaints.filter((example, index) => !isOf(example, index))
    const learned = learn(rows([...others, ...hinted]), terms, codes.length)
    return rows(complaints.filter(isOf)).map((row) => {
      return { label: row.label, margins: marginsOf(learned, row) }
    })
  })
  return {
    ...pack(vocabulary, learn(rows([...complaints, ...hinted]), terms, codes.length), codes),
    ...calibrate(judged, codes.length),
    slang: Object.fromEntries(lexicon.slang),
    stopWords: [...lexicon.stopWords],
  }
}

const { values } = parseArgs({ options: { data: { type: 'string' }, dry: { type: 'boolean' } } })
if (values.data === undefined) throw new Error('--data FOLDER: where train.jsonl lies')
const known = {
  hints: await readHints(path.join(folder, 'suggestion-hints.json')),
  lexicon: await readLexicon(path.resolve(import.meta.dirname, 'lexicon.json')),
}
const agencyOf = await readLeads(path.join(folder, 'categories.json'))
const texts = await readComplaints(values.data, known.hints.elsewhere)
const learned = readSuggestionModel(
  modelFrom(
    texts.filter((text) => !isHeldOut(text)),
    known,
  ),
)
if (learned === null) throw new Error('what was learned is no model')
const kept = texts.filter(isHeldOut)
const figures = {
  categories: measure(learned, kept),
  agencies: measureAgencies(learned, kept, agencyOf),
}
console.log('Kept back:', JSON.stringify(figures))

if (values.dry !== true) {
  const file = path.join(folder, 'suggestion-model.json')
  const model = modelFrom(texts, known)
  const content = `${JSON.stringify({ ...modelCard(texts.length, figures), model }, null, 2)}\n`
  await writeFile(file, content)
  console.log(`${file}: ${Math.round((await readFile(file)).length / 1000)} KB`)
}
