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

/** What is done to a thing or a person: `ditambal`, `menertibkan`, and what `kami` does without a prefix. */
const verb =
  /\b(?:di|me(?:m|n|ng|ny|l|r)|ter)(?=[a-z]{4,})[a-z]+\b|\b(?:kami|petugas|tim|regu)(?: (?:sudah|telah|akan|sedang))? (?!ke |(?:sudah|telah|akan|sedang) )[a-z]+\b|\b(?:terbit|aktif|hidup|mengalir|beroperasi|bertugas|tersedia|cair|razia|fogging|masuk daftar|turun ke|ke (?:sana|lokasi)|rampung)\b/gi

/** Verbs that move paper and change nothing: they are said where nobody has done anything. */
const hollow =
  /tindak ?lanjut|koordinasi|proses|terima|hati|terus|sampai|upaya|usaha|laksana|tangani|pelajari|evaluasi|maklum|mohon|ucap|tunggu|kait|maksud|sebut|bidang|harap|imbau|hubung|tanya|lapor|minta|rasa|^(?:tindak|tahu|ketahui|masih|sudah|telah|akan|sedang|dapat|bisa|jadi|menjadi|diri|depan|dinas|dulu|maaf|bersabar|siap|selesai|terakhir|terlanjur|terhadap|memang|dan|di|ke|yang|untuk|ini|itu)$/i

const month =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?'

const dated = new RegExp(
  [
    `\\b\\d{1,2}[ /.-](?:\\d{1,2}|${month})\\b`,
    `\\b(?:${month}) 20\\d\\d\\b`,
    '\\b(?:januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember)\\b',
    '\\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|hari ini|pagi ini|siang ini|sore ini|malam ini|kemarin|semalam|tadi (?:pagi|siang|sore|malam)|pekan|bulan (?:ini|depan|lalu)|triwulan|tahun (?:20\\d\\d|ini|depan)|(?:dua|tiga|empat|lima|\\d+) (?:hari|pekan|minggu|bulan|jam) (?:lalu|lagi|ke depan)|dalam \\d+ (?:hari|jam))\\b',
    '\\b\\d ?x ?24 jam\\b',
  ].join('|'),
  'i',
)

const reachable =
  /(?:\d[ -]?){7,}|@|\b(?:hubungi|telepon|whatsapp|wa|loket|kantor|kelurahan|kecamatan|puskesmas)\b/i

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
    ['action', !tellsAction(text)],
    ['date', !dated.test(text)],
    ['contact', !reachable.test(text)],
    ['evidence', around.outcome === 'done' && !around.hasEvidence],
    ['pasted', around.earlier.some((other) => isAlike(text, other))],
    ['plain', stiff.test(text)],
    ['long', text.split(/[.!?]\s/).some((sentence) => wordsIn(sentence).length > longSentence)],
  ]
  return checks.flatMap(([advice, holds]) => (holds ? [advice] : []))
}

/** Whether a verb tells what has become of the matter itself. */
function tellsAction(answer: string): boolean {
  const verbs = answer.match(verb) ?? []
  return verbs.some((words) => !hollow.test(lastWord(words)))
}

const lastWord = (words: string) => words.split(' ').at(-1) ?? words

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
