import { citizenReads, words } from '@/components/desk/form-spec'
import { splitInput } from '@/lib/complaints/case/step-input'
import { split } from '@/lib/complaints/commands/steps/split'
import { move } from './move'

export const splitMove = move({
  order: 300,
  input: splitInput,
  command: split,
  form: ({ view, choices }) => ({
    lead: 'Untuk aduan yang berisi dua hal. Bagian ini mendapat nomor sendiri dan masuk kotak Baru.',
    fields: [
      words('story', 'Isi aduan yang baru', citizenReads),
      {
        kind: 'select',
        name: 'category',
        label: 'Kategori',
        options: choices.categories.filter(({ value }) => value !== view.categoryCode),
        optional: true,
      },
    ],
  }),
  done: 'Sebagian aduan dicatat sebagai aduan tersendiri dan ada di kotak Baru.',
})
