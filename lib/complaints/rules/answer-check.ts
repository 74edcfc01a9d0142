// Looks over an answer before it is sent, and advises. It never refuses: whoever answers knows more.

export type Advice =
  'question' | 'action' | 'date' | 'contact' | 'pasted' | 'plain' | 'long' | 'evidence'

interface Surroundings {
  /** What the citizen wrote. */
  asked: string
  outcome: string
  hasEvidence: boolean
  /** Answers that the same agency gave last. */
  earlier: readonly string[]
}

/** Verbs of what an office does, with and without their prefixes. */
const acting =
  /\b(?:sudah|telah|akan|sedang)\b|\b(?:kami|petugas|tim)\s+\w+|\b(?:perbaik|ganti|angkut|keruk|pasang|periksa|tutup|bersih|tindak|jadwal)/i

const dated =
  /\b\d{1,2}[ /.-](?:\d{1,2}|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|hari ini|kemarin|pekan|bulan)\b/i

const reachable = /(?:\d[ -]?){7,}|@|\b(?:hubungi|telepon|whatsapp|loket|kantor)\b/i

/** How an office speaks to itself. */
const stiff =
  /\b(?:sehubungan|menindaklanjuti|sebagaimana|tersebut di atas|dimaksud|perihal|demikian|atas perhatian|terlampir|berkenaan)\b/i

/** Words of a sentence after which a reader on a phone has lost its beginning. */
const longSentence = 30

export function adviceOn(answer: string, around: Surroundings): Advice[] {
  const text = answer.trim()
  if (text === '') return []
  const checks: readonly (readonly [Advice, boolean])[] = [
    ['question', leavesQuestions(text, around.asked)],
    ['action', !acting.test(text)],
    ['date', !dated.test(text)],
    ['contact', !reachable.test(text)],
    ['evidence', around.outcome === 'done' && !around.hasEvidence],
    ['pasted', around.earlier.some((other) => isAlike(text, other))],
    ['plain', stiff.test(text)],
    ['long', text.split(/[.!?]\s/).some((sentence) => wordsIn(sentence).length > longSentence)],
  ]
  return checks.flatMap(([advice, holds]) => (holds ? [advice] : []))
}

/** More questions than sentences that could answer them. */
function leavesQuestions(answer: string, asked: string): boolean {
  const questions = asked.match(/\?/g)?.length ?? 0
  return questions > 0 && (answer.match(/[.!]/g)?.length ?? 0) < questions
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{Letter}+/gu) ?? []
}

/** Nine words of ten are the same. */
function isAlike(one: string, other: string): boolean {
  const [first, second] = [new Set(wordsIn(one)), new Set(wordsIn(other))]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared > 0 && shared / Math.max(first.size, second.size) >= 0.9
}
