import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { separate } from '@/lib/complaints/commands/steps/separate'
import { move } from './move'

export const separateMove = move({
  order: 290,
  input: reasonInput,
  command: separate,
  form: () => ({
    lead: 'Ternyata hal yang berbeda. Aduan kembali ke kotak Baru dengan batas waktunya sendiri.',
    fields: [words('reason', 'Alasan', citizenReads)],
  }),
  done: 'Aduan dipisahkan lagi dan perlu diverifikasi.',
})
