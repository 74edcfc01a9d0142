import { answerInput } from '@/lib/complaints/case/step-input'
import { answer } from '@/lib/complaints/commands/steps/answer'
import { type FormOf, move } from './move'
import { answerFields, answered, promisedField } from './shared-fields'

export const answerMove = move({
  order: 100,
  input: answerInput,
  command: answer,
  form: (of) => ({
    lead: leadFor(of),
    ...answered(of),
    fields: [...answerFields, promisedField],
  }),
  isOffered: ({ isHead, looksAtAnswers }) => isHead || !looksAtAnswers,
  done: 'Jawaban terkirim. Warga kini menyatakan sudah atau belum selesai.',
})

function leadFor({ view }: FormOf): string {
  const many = view.related.merged.length
  const lead = 'Jawaban akhir. Warga lalu menyatakan sudah atau belum selesai.'
  return many === 0
    ? lead
    : `${lead} Jawaban ini juga sampai ke ${many} pelapor lain: jangan menyebut nama.`
}
