import type { Figures } from '@/prisma/seed/suggestions/figures'

/** What whoever meets the weights should know of them. */
export function modelCard(texts: number, figures: { categories: Figures; agencies: Figures }) {
  return {
    about: 'Weights of words and runs of letters that suggest a category from a complaint.',
    attribution: `Learned from ${texts} complaints to the city of Surabaya, 2022–2023 (github.com/jaal047/Project_Capstone_LaskarAI_KeluhCerdas-, no licence: the texts are not part of this), and from suggestion-hints.json. Slang: github.com/louisowen6/NLP_bahasa_resources; stop words: github.com/stopwords-iso/stopwords-id (both MIT).`,
    notes: [
      'Words, pairs of words and runs of letters in fewer than 5 of the complaints were dropped; no text and no rare word can be read back.',
      'Categories that Surabaya does not have (15 of 46) rest on the hints alone. Another city complains differently: expect a fifth less than the figures say.',
      'A suggestion orders a list. It forwards nothing, hides nothing, and the citizen may say "Tidak tahu".',
      'Made by prisma/seed/train-suggestions.ts. Figures: a fifth of the complaints, kept back from learning; the weights here learned from all of them. "sure" is the share of texts, surest first, of which 95 in 100 are right.',
    ],
    figures,
    validFrom: '2026-12-01',
    source:
      'prisma/seed/train-suggestions.ts, dari aduan Surabaya Media Center 2022–2023 dan kata kunci sendiri',
  }
}
