import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { archive } from '@/lib/complaints/commands/steps/archive'
import { move } from './move'

export const archiveMove = move({
  order: 310,
  input: reasonInput,
  command: archive,
  form: () => ({
    lead: 'Aduan berakhir tanpa diproses. Ini tidak dapat dibatalkan.',
    fields: [words('reason', 'Alasan', citizenReads)],
  }),
  done: 'Aduan diarsipkan. Warga diberi tahu alasannya.',
})
