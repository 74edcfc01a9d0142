import { sendBackInput } from '@/lib/complaints/case/step-input'
import { sendBack } from '@/lib/complaints/commands/steps/send-back'
import { move } from './move'
import { givenBack } from './shared-fields'

export const sendBackMove = move({
  order: 220,
  input: sendBackInput,
  command: sendBack,
  form: ({ view, choices }) => ({
    lead: 'Bukan tugas instansi Anda? Kominfo meneruskannya ke yang tepat. Warga tidak perlu melapor lagi.',
    ...givenBack(view, choices),
  }),
  leavesDesk: true,
  done: 'Aduan dikembalikan ke Kominfo dan sudah keluar dari kotak Anda.',
})
