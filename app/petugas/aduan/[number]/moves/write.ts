import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { write } from '@/lib/complaints/commands/steps/write'
import { move } from './move'

export const writeMove = move({
  order: 320,
  input: reasonInput,
  command: write,
  form: () => ({
    lead: 'Kabar dari Kominfo. Tidak menghentikan batas waktu dan tidak menunggu balasan.',
    fields: [words('reason', 'Isi pesan', citizenReads)],
  }),
  done: 'Pesan terkirim kepada warga.',
})
