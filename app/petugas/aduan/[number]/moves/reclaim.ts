import { staffReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { reclaim } from '@/lib/complaints/commands/steps/reclaim'
import { move } from './move'

export const reclaimMove = move({
  order: 240,
  input: reasonInput,
  command: reclaim,
  form: () => ({
    lead: 'Lembaga luar tidak menanganinya. Aduan kembali ke Kominfo.',
    fields: [words('reason', 'Alasan', staffReads)],
  }),
  done: 'Aduan kembali ke Kominfo dan perlu diteruskan lagi.',
})
