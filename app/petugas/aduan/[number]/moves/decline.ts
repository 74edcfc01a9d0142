import { staffReads, words } from '@/components/desk/form-spec'
import { reasonInput } from '@/lib/complaints/case/step-input'
import { decline } from '@/lib/complaints/commands/steps/decline'
import { move } from './move'

export const declineMove = move({
  order: 120,
  input: reasonInput,
  command: decline,
  form: () => ({
    lead: 'Petugas memperbaiki jawabannya, lalu mengajukannya lagi.',
    fields: [words('reason', 'Yang perlu diperbaiki', staffReads)],
  }),
  isOffered: ({ hasProposal }) => hasProposal,
  done: 'Permintaan perbaikan tersimpan. Petugas Anda mendapat surel.',
})
