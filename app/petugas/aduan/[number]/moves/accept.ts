import { stepInput } from '@/lib/complaints/case/step-input'
import { accept } from '@/lib/complaints/commands/steps/accept'
import { move } from './move'

export const acceptMove = move({
  order: 90,
  input: stepInput,
  command: (actor, number, _input, now) => accept(actor, number, now),
  form: () => ({
    lead: 'Instansi Anda mulai mengerjakan. Warga diberi tahu.',
    fields: [],
  }),
  done: 'Aduan kini dikerjakan instansi Anda. Warga diberi tahu.',
})
