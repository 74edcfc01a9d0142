import { answerInput } from '@/lib/complaints/case/step-input'
import { relay } from '@/lib/complaints/commands/steps/relay'
import { move } from './move'
import { answered } from './shared-fields'

export const relayMove = move({
  order: 140,
  input: answerInput,
  command: relay,
  form: (of) => ({ lead: 'Sampaikan jawaban lembaga luar kepada warga.', ...answered(of) }),
  done: 'Jawaban disampaikan kepada warga.',
})
