import type { DeskField } from '@/components/desk/form-spec'
import type { Option } from '@/components/ui/select'
import { mergeInput } from '@/lib/complaints/case/step-input'
import { merge } from '@/lib/complaints/commands/steps/merge'
import { move } from './move'

export const mergeMove = move({
  order: 280,
  input: mergeInput,
  command: merge,
  form: ({ choices: { duplicates } }) => ({
    lead: 'Untuk hal yang sama. Pelapornya tetap punya nomor sendiri dan menerima jawabannya.',
    fields: [
      ...(duplicates.length > 0 ? [alikeField(duplicates)] : []),
      { kind: 'line', name: 'other', label: 'Nomor aduan lain', optional: duplicates.length > 0 },
    ],
  }),
  done: 'Aduan digabung. Pelapornya menerima jawaban dari aduan yang dituju.',
})

function alikeField(options: readonly Option[]): DeskField {
  return { kind: 'select', name: 'lead', label: 'Aduan yang mirip', options, optional: true }
}
