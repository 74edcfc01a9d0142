import { citizenReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { sustain } from '@/lib/complaints/commands/steps/sustain'
import { move } from './move'

export const sustainMove = move({
  order: 30,
  input: reasonInput,
  command: sustain,
  form: () => ({
    lead: 'Masalahnya memang belum selesai. Instansi yang menjawab mengerjakannya lagi.',
    fields: [words('reason', 'Yang masih harus dikerjakan', citizenReads)],
  }),
  done: 'Warga dinyatakan benar. Aduan kembali ke instansi yang menjawab.',
})
