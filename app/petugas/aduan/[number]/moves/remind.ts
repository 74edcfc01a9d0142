import { staffReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { remind } from '@/lib/complaints/commands/steps/remind'
import { move } from './move'

export const remindMove = move({
  order: 330,
  input: reasonInput,
  command: remind,
  form: () => ({
    lead: 'Petugas OPD yang memegangnya mendapat surel, dan pengingatnya tercatat.',
    fields: [words('reason', 'Isi pengingat', staffReads)],
    values: { reason: 'Mohon aduan ini segera ditanggapi. Warga menunggu.' },
  }),
  done: 'Pengingat tercatat. Petugas OPD mendapat surel.',
})
