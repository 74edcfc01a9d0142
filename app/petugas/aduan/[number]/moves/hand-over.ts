import { agencyField, citizenReads, words } from '@/components/desk/form-spec'
import { handOverInput } from '@/lib/complaints/case/step-input'
import { handOver } from '@/lib/complaints/commands/steps/hand-over'
import { move } from './move'
import { followUpFields, suggestedBecause, suggestedCode } from './shared-fields'

export const handOverMove = move({
  order: 210,
  input: handOverInput,
  command: handOver,
  form: ({ choices }) => ({
    lead: 'Untuk urusan di luar pemerintah kota. Kominfo tetap memantaunya.',
    fields: [
      agencyField(
        'OPD tujuan (lembaga luar)',
        choices.outside,
        suggestedBecause(choices, choices.outside),
      ),
      words('reason', 'Alasan', citizenReads),
      ...followUpFields,
    ],
    values: { agency: suggestedCode(choices) },
  }),
  done: 'Aduan diserahkan ke lembaga luar. Kominfo tetap memantaunya.',
})
