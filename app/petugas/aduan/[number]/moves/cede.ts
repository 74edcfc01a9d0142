import { agencyField, citizenReads, words } from '@/components/desk/form-spec'
import { decideOwnerInput } from '@/lib/complaints/case/step-input'
import { cede } from '@/lib/complaints/commands/steps/cede'
import { move } from './move'
import { suggestedCode } from './shared-fields'

export const cedeMove = move({
  order: 20,
  input: decideOwnerInput,
  command: cede,
  form: ({ choices }) => ({
    lead: 'Bukan kewenangan kota. Kominfo tetap memantaunya untuk warga.',
    fields: [
      agencyField('Lembaga yang berwenang', choices.outside),
      words('reason', 'Dasar keputusan', citizenReads),
    ],
    values: { agency: suggestedCode(choices) },
  }),
  done: 'Keputusan tercatat. Aduan diserahkan ke lembaga luar; Kominfo tetap memantaunya.',
})
