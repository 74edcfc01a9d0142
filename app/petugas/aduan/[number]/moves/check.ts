import { staffReads, words } from '@/components/desk/form-spec'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import { checkInput } from '@/lib/complaints/case/step-input'
import { check } from '@/lib/complaints/commands/steps/check'
import { move } from './move'
import { followUpFields } from './shared-fields'

export const checkMove = move({
  order: 190,
  input: checkInput,
  command: check,
  form: ({ view }) => ({
    lead: 'Catat hasil menanyakannya ke lembaga luar, dan kapan ditanya lagi.',
    fields: [...followUpFields, { ...words('note', 'Hasilnya', staffReads), optional: true }],
    values: knownThere(view.related),
  }),
  done: 'Pengecekan tercatat.',
})

function knownThere({ followUp }: ComplaintView['related']): Record<string, string> {
  return {
    contact: followUp?.contact ?? '',
    receipt: followUp?.receipt ?? '',
    checkOn: followUp?.checkOn?.toISOString().slice(0, 10) ?? '',
  }
}
