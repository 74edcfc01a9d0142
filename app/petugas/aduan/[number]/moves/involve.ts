import { agencyField, staffReads, words } from '@/components/desk/form-spec'
import { involveInput } from '@/lib/complaints/case/step-input'
import { involve } from '@/lib/complaints/commands/steps/involve'
import { move } from './move'

export const involveMove = move({
  order: 250,
  input: involveInput,
  command: involve,
  form: ({ choices }) => ({
    lead: 'OPD lain ikut membantu. Yang menjawab warga tetap OPD yang memegangnya.',
    fields: [
      agencyField('OPD yang membantu', choices.own),
      words('reason', 'Yang diminta', staffReads),
    ],
  }),
  done: 'OPD itu diminta membantu dan mendapat surel.',
})
