import { stepInput } from '@/lib/complaints/case/step-input'
import { inspect } from '@/lib/complaints/commands/steps/inspect'
import { move } from './move'

export const inspectMove = move({
  order: 50,
  input: stepInput,
  command: (actor, number, { version }, now) => inspect(actor, number, now, version),
  form: () => ({
    lead: 'Jawaban dan buktinya cocok dengan aduan.',
    fields: [],
  }),
  done: 'Pemeriksaan tercatat: penutupannya wajar.',
})
