import { answerInput } from '@/lib/complaints/case/step-input'
import { propose } from '@/lib/complaints/commands/steps/propose'
import { move } from './move'
import { answerFields, answered, promisedField } from './shared-fields'

export const proposeMove = move({
  order: 110,
  input: answerInput,
  command: propose,
  form: (of) => ({
    lead: 'Kepala instansi Anda memeriksanya dulu. Warga belum membaca apa-apa, dan batas waktunya tetap berjalan.',
    ...answered(of),
    fields: [...answerFields, promisedField],
  }),
  isOffered: ({ looksAtAnswers }) => looksAtAnswers,
  done: 'Jawaban diajukan. Kepala instansi Anda mendapat surel; batas waktunya tetap berjalan.',
})
