import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { recall } from '@/lib/complaints/commands/steps/recall'
import { move } from './move'

export const recallMove = move({
  order: 60,
  input: reasonInput,
  command: recall,
  form: () => ({
    lead: 'Penutupannya tidak tepat. Instansi yang menjawab mengerjakannya lagi.',
    fields: [words('reason', 'Yang masih harus dikerjakan', citizenReads)],
  }),
  done: 'Aduan dibuka lagi. Instansi yang menjawab mengerjakannya kembali.',
})
