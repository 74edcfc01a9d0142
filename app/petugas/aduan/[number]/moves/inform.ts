import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { inform } from '@/lib/complaints/commands/steps/inform'
import { move } from './move'

export const informMove = move({
  order: 150,
  input: reasonInput,
  command: inform,
  form: () => ({
    lead: 'Batas tanggapan pertama berhenti. Batas penyelesaian tetap berjalan.',
    fields: [words('reason', 'Isi kabar', citizenReads)],
  }),
  done: 'Kabar terkirim kepada warga.',
})
