import { deflateRawSync } from 'node:zlib'
import type { KnownTerm } from '@/lib/agencies/rules/text-features'
import type { StoredModel } from '@/lib/agencies/suggestions'
import type { Learned } from '@/prisma/seed/suggestions/svm'
import type { Vocabulary } from '@/prisma/seed/suggestions/vocabulary'

type Weights = Pick<StoredModel, 'codes' | 'bias' | 'scales' | 'words' | 'grams' | 'weights'>

/** Each weight as one byte. */
export function pack(vocabulary: Vocabulary, learned: Learned, codes: string[]): Weights {
  const { weights, bias } = learned
  const terms = vocabulary.words.size + vocabulary.grams.size
  const scales = weights.map((own) => highest(own) / 127)
  const bytes = new Int8Array(terms * codes.length)
  for (const [category, own] of weights.entries()) {
    for (const [term, weight] of own.entries()) {
      bytes[term * codes.length + category] = Math.round(weight / (scales[category] || 1))
    }
  }
  return {
    codes,
    bias: bias.map(rounded),
    scales: scales.map(rounded),
    words: block(vocabulary.words),
    grams: block(vocabulary.grams),
    weights: packed(new Uint8Array(bytes.buffer)),
  }
}

function highest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
}

function block(known: ReadonlyMap<string, KnownTerm>): StoredModel['words'] {
  return {
    terms: packed(Buffer.from([...known.keys()].join('|'))),
    rarity: packed(Uint8Array.from([...known.values()], ({ rarity }) => rarity * 16)),
  }
}

function packed(bytes: Uint8Array): string {
  return deflateRawSync(bytes, { level: 9 }).toString('base64')
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
