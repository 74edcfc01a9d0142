import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { overrule } from '@/lib/complaints/commands/steps/overrule'
import { move } from './move'

export const overruleMove = move({
  order: 40,
  input: reasonInput,
  command: overrule,
  form: () => ({
    lead: 'Jawabannya sudah tepat. Aduan ditutup.',
    fields: [words('reason', 'Alasan', citizenReads)],
  }),
  done: 'Jawaban dinyatakan sudah tepat. Aduan ditutup dan warga membaca alasannya.',
})
