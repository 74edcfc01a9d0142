import { agencyField, staffReads, words } from '@/components/desk/form-spec'
import { decideOwnerInput } from '@/lib/complaints/case/step-input'
import { arbitrate } from '@/lib/complaints/commands/steps/arbitrate'
import { move } from './move'
import { suggestedCode } from './shared-fields'

export const arbitrateMove = move({
  order: 10,
  input: decideOwnerInput,
  command: arbitrate,
  form: ({ choices }) => ({
    lead: 'Dua kali dikembalikan. Keputusan Anda mengikat: OPD itu menangani dan tidak dapat mengembalikannya.',
    fields: [
      agencyField('OPD yang menangani', choices.own),
      words('reason', 'Dasar keputusan', staffReads),
    ],
    values: { agency: suggestedCode(choices) },
  }),
  done: 'Keputusan tercatat. OPD itu menangani dan tidak dapat mengembalikannya lagi.',
})
