import { citizenReads, optionsOf, words } from '@/components/desk/form-spec'
import { reclassInput } from '@/lib/complaints/case/step-input'
import { reclass } from '@/lib/complaints/commands/steps/reclass'
import { classWords } from '@/lib/complaints/rules/labels'
import { move } from './move'

export const reclassMove = move({
  order: 270,
  input: reclassInput,
  command: reclass,
  form: ({ view }) => ({
    lead: 'Hari dihitung dari saat batas penyelesaian mulai. Tanggal semula tetap terlihat.',
    fields: [
      {
        kind: 'select',
        name: 'class',
        label: 'Jenis aduan',
        options: optionsOf(classWords).filter(({ value }) => value !== 'oversight'),
      },
      words('reason', 'Alasan', citizenReads),
    ],
    values: { class: view.class },
  }),
  done: 'Jenis aduan diubah. Warga membaca alasan dan tanggal barunya.',
})
