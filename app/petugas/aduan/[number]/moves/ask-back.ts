import { citizenReads, optionsOf, words } from '@/components/desk/form-spec'
import { askBackInput } from '@/lib/complaints/case/step-input'
import { askBack } from '@/lib/complaints/commands/steps/ask-back'
import { fiveQuestionLabels } from '@/lib/complaints/rules/five-questions'
import { move } from './move'

export const askBackMove = move({
  order: 200,
  input: askBackInput,
  command: askBack,
  form: () => ({
    lead: 'Aduan menunggu keterangan dari warga.',
    fields: [
      {
        kind: 'ticks',
        name: 'kurang',
        label: 'Yang kurang',
        hint: 'Kesah menuliskan pertanyaannya, satu baris untuk setiap pilihan.',
        options: optionsOf(fiveQuestionLabels),
      },
      { ...words('reason', 'Pertanyaan untuk warga', citizenReads), optional: true },
    ],
  }),
  done: 'Pertanyaan terkirim. Aduan menunggu keterangan warga.',
})
