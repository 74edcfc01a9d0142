// What a complaint may lack, by the questions that a report answers (5W1H), and how it is asked for.

const fiveQuestions = {
  what: 'Apa tepatnya yang terjadi?',
  where: 'Di mana tepatnya? Sebutkan patokan atau alamat terdekat.',
  when: 'Sejak kapan, dan pada jam berapa biasanya?',
  who: 'Siapa yang terdampak, atau siapa yang terlibat? Tidak perlu menyebut nama.',
  why: 'Menurut Anda, apa sebabnya?',
  how: 'Bagaimana kejadiannya, dan seberapa sering?',
} as const

export type FiveQuestion = keyof typeof fiveQuestions

export const fiveQuestionNames = Object.keys(fiveQuestions) as FiveQuestion[]

export const fiveQuestionLabels: Readonly<Record<FiveQuestion, string>> = {
  what: 'Apa',
  where: 'Di mana',
  when: 'Kapan',
  who: 'Siapa',
  why: 'Mengapa',
  how: 'Bagaimana',
}

/** The chosen questions, one a line, above what was written freely. */
export function asQuestions(chosen: readonly FiveQuestion[], written: string): string {
  const lines = chosen.map((name) => `• ${fiveQuestions[name]}`)
  return [...lines, ...(written.trim() ? [written.trim()] : [])].join('\n')
}
