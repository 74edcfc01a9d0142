import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { extend } from '@/lib/complaints/commands/steps/extend'
import { move } from './move'

export const extendMove = move({
  order: 260,
  input: reasonInput,
  command: extend,
  form: () => ({
    lead: 'Hanya sekali, dengan alasan tertulis. Tanggal yang dijanjikan semula tetap tercatat di Riwayat.',
    fields: [words('reason', 'Alasan', citizenReads)],
  }),
  done: 'Batas penyelesaian diperpanjang. Warga membaca alasannya.',
})
