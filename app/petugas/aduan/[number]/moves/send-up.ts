import { sendBackInput } from '@/lib/complaints/case/step-input'
import { sendUp } from '@/lib/complaints/commands/steps/send-up'
import { move } from './move'
import { givenBack } from './shared-fields'

export const sendUpMove = move({
  order: 230,
  input: sendBackInput,
  command: sendUp,
  form: ({ view, choices }) => ({
    lead: 'Aduan ini sudah pernah dikembalikan. Kali ini pengawas yang memutuskan, dan keputusannya mengikat.',
    ...givenBack(view, choices),
  }),
  leavesDesk: true,
  done: 'Aduan dikembalikan untuk kedua kalinya. Pengawas yang memutuskan siapa menanganinya.',
})
