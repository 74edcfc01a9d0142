import { citizenReads, words } from '@/components/desk/form-spec'
import { promiseInput } from '@/lib/complaints/case/step-input'
import { promise } from '@/lib/complaints/commands/steps/promise'
import { move } from './move'
import { dueField } from './shared-fields'

export const promiseMove = move({
  order: 170,
  input: promiseInput,
  command: promise,
  form: () => ({
    lead: 'Anda diingatkan sebelum harinya. Pada hari itu warga ditanya: sudah ditepati?',
    fields: [dueField, words('reason', 'Yang dijanjikan', citizenReads)],
  }),
  done: 'Janji tercatat. Anda diingatkan sebelum harinya, dan warga ditanya pada hari itu.',
})
