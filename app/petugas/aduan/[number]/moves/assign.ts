import type { DeskField } from '@/components/desk/form-spec'
import type { Option } from '@/components/ui/select'
import { assignInput } from '@/lib/complaints/case/step-input'
import { assign } from '@/lib/complaints/commands/steps/assign'
import { move } from './move'

export const assignMove = move({
  order: 160,
  input: assignInput,
  command: assign,
  form: ({ choices: { colleagues, divisions } }) => ({
    lead: 'Satu orang, atau satu bidang, di instansi Anda bertanggung jawab atas aduan ini.',
    fields: [
      {
        kind: 'select',
        name: 'person',
        label: 'Petugas',
        options: colleagues,
        optional: divisions.length > 0,
      },
      ...(divisions.length > 0 ? [divisionField(divisions)] : []),
    ],
  }),
  done: 'Aduan ditugaskan. Orangnya mendapat surel.',
})

function divisionField(options: readonly Option[]): DeskField {
  return { kind: 'select', name: 'division', label: 'Bidang', options, optional: true }
}
