// The texts that the weights are learned from, with their category.

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Lexicon } from '@/lib/agencies/rules/plain-words'
import { districtOfPlace } from '@/lib/agencies/routing'
import { featuresOf } from '@/lib/agencies/rules/text-features'
import type { TextFeatures } from '@/lib/agencies/rules/text-features'

const complaint = z.object({ id: z.string(), text: z.string(), kategori_batam: z.string() })

const hintsFile = z.object({
  /** What the source's texts call categories, where no category of the city means the same. */
  elsewhere: z.string(),
  weight: z.number().positive(),
  hints: z.record(z.string(), z.array(z.string()).min(1)),
})

const lexiconFile = z.object({
  slang: z.record(z.string(), z.string()),
  stopWords: z.array(z.string()),
})

export type Hints = z.infer<typeof hintsFile>

export interface LabelledText {
  id: string
  text: string
  /** Code of its category; empty for none of the city's. */
  code: string
}

/** A text as it is learned from; a hint counts more than once. */
export interface Example {
  code: string
  weight: number
  features: TextFeatures
}

export async function readHints(file: string): Promise<Hints> {
  return hintsFile.parse(JSON.parse(await readFile(file, 'utf8')))
}

export async function readLexicon(file: string) {
  const { slang, stopWords } = lexiconFile.parse(JSON.parse(await readFile(file, 'utf8')))
  return { slang: new Map(Object.entries(slang)), stopWords: new Set(stopWords) }
}

const categoriesFile = z.object({
  categories: z.array(
    z.object({
      code: z.string(),
      versions: z.array(z.object({ leadAgency: z.string().nullable() })).min(1),
    }),
  ),
})

/** Who answers for a category; KECAMATAN where the place decides. */
export async function readLeads(file: string): Promise<(category: string) => string> {
  const { categories } = categoriesFile.parse(JSON.parse(await readFile(file, 'utf8')))
  const leads = new Map(categories.map(({ code, versions }) => [code, versions.at(-1)?.leadAgency]))
  return (category) => leads.get(category) ?? (category === '' ? '' : districtOfPlace)
}

/** The labelled complaints of a folder that is not part of the product. */
export async function readComplaints(folder: string, elsewhere: string): Promise<LabelledText[]> {
  const lines = (await readFile(path.join(folder, 'train.jsonl'), 'utf8')).trim().split('\n')
  return lines.map((line) => {
    const { id, text, kategori_batam: code } = complaint.parse(JSON.parse(line))
    return { id, text, code: code === elsewhere ? '' : code }
  })
}

/** A fifth of the complaints, always the same, is kept back to measure with. */
export function isHeldOut({ id }: LabelledText): boolean {
  return Number.parseInt(id.slice(-4), 16) % 5 === 0
}

export function examplesOf(texts: readonly LabelledText[], lexicon: Lexicon): Example[] {
  return texts.map(({ text, code }) => ({ code, weight: 1, features: featuresOf(text, lexicon) }))
}

export function hintExamples({ hints, weight }: Hints, lexicon: Lexicon): Example[] {
  return Object.entries(hints).flatMap(([code, phrases]) =>
    phrases.map((text) => ({ code, weight, features: featuresOf(text, lexicon) })),
  )
}
