import { stepInput } from '@/lib/complaints/case/step-input'
import { resume } from '@/lib/complaints/commands/steps/resume'
import { move } from './move'

export const resumeMove = move({
  order: 80,
  input: stepInput,
  command: (actor, number, { version }, now) => resume(actor, number, now, version),
  form: () => ({
    lead: 'Yang ditunggu sudah ada. Warga diberi tahu.',
    fields: [],
  }),
  done: 'Aduan kembali dikerjakan. Warga diberi tahu.',
})
