import { staffReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { note } from '@/lib/complaints/commands/steps/note'
import { move } from './move'

export const noteMove = move({
  order: 340,
  input: reasonInput,
  command: note,
  form: () => ({
    lead: 'Pesan untuk sesama petugas. Sebut rekan dengan @ dan nama depannya, misalnya @Budi: ia mendapat surel.',
    fields: [words('reason', 'Isi catatan', staffReads)],
  }),
  done: 'Catatan internal tersimpan. Warga tidak melihatnya.',
})
