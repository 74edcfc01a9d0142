// Learns the weights that suggest a category, from labelled complaints that are no part of the
// product: `tsx prisma/seed/train-suggestions.ts --data FOLDER` prints the figures on complaints kept
// back, then learns from all of them and writes batam/suggestion-model.json.

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Lexicon } from '@/lib/agencies/rules/plain-words'
import { readSuggestionModel } from '@/lib/agencies/suggestions'
import type { StoredModel } from '@/lib/agencies/suggestions'
import { modelCard } from '@/prisma/seed/suggestions/card'
import { measure } from '@/prisma/seed/suggestions/figures'
import { pack } from '@/prisma/seed/suggestions/packing'
import { calibrate, learn } from '@/prisma/seed/suggestions/softmax'
import {
  examplesOf,
  hintExamples,
  isHeldOut,
  readComplaints,
  readHints,
  readLexicon,
} from '@/prisma/seed/suggestions/texts'
import type { Example, Hints, LabelledText } from '@/prisma/seed/suggestions/texts'
import { forgetRare, rowOf, vocabularyOf } from '@/prisma/seed/suggestions/vocabulary'

const folder = path.resolve(import.meta.dirname, 'batam')

interface Known {
  hints: Hints
  lexicon: Lexicon
}

function modelFrom(texts: readonly LabelledText[], { hints, lexicon }: Known): StoredModel {
  const complaints = forgetRare(examplesOf(texts, lexicon))
  const hinted = hintExamples(hints, lexicon)
  const vocabulary = vocabularyOf(complaints, hinted)
  const codes = [...new Set([...complaints, ...hinted].map(({ code }) => code))].sort()
  const learnFrom = (examples: readonly Example[]) =>
    learn(rows(examples), vocabulary.terms.length, codes.length)
  const rows = (examples: readonly Example[]) =>
    examples.flatMap((example) => rowOf(example, vocabulary, codes) ?? [])
  const isForCalibration = (_: unknown, index: number) => index % 8 === 0
  const kept = complaints.filter((example, index) => !isForCalibration(example, index))
  const sharpness = calibrate(
    rows(complaints.filter(isForCalibration)),
    learnFrom([...kept, ...hinted]),
  )
  return {
    ...pack(vocabulary, learnFrom([...complaints, ...hinted]), codes, sharpness),
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
const texts = await readComplaints(values.data, known.hints.elsewhere)
const learned = readSuggestionModel(
  modelFrom(
    texts.filter((text) => !isHeldOut(text)),
    known,
  ),
)
const figures = measure(learned, texts.filter(isHeldOut))
console.log('Kept back:', JSON.stringify(figures))

if (values.dry !== true) {
  const model = modelFrom(texts, known)
  const file = path.join(folder, 'suggestion-model.json')
  const content = `${JSON.stringify({ ...modelCard(texts.length, figures), model }, null, 2)}\n`
  await writeFile(file, content)
  console.log(`${file}: ${Math.round(Buffer.byteLength(content) / 1000)} KB`)
}
