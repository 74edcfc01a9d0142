import { staffReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { contribute } from '@/lib/complaints/commands/steps/contribute'
import { move } from './move'

export const contributeMove = move({
  order: 130,
  input: reasonInput,
  command: contribute,
  form: () => ({
    lead: 'Instansi Anda diminta membantu. Penanggung jawab memakainya untuk menjawab warga.',
    fields: [words('reason', 'Masukan Anda', staffReads)],
  }),
  done: 'Masukan tersimpan. Instansi yang menjawab mendapat surel.',
})
