'use client'
import type { DeskField as Spec } from '@/components/complaints/desk-form-spec'
import { DateField } from '@/components/ui/date-field'
import { Checkbox } from '@/components/ui/checkbox'
import type { FieldWiring } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

/** One question of a desk form, drawn after its kind. */
export function DeskField({ spec, wiring }: { spec: Spec; wiring: FieldWiring }) {
  const { kind, label, hint, optional = false, options = [] } = spec
  const text = { ...wiring, label, hint, optional }
  switch (kind) {
    case 'select':
      return <Select {...text} options={options} />
    case 'line':
      return <TextField {...text} />
    case 'day':
      return <DateField {...text} />
    case 'tick':
      return <Checkbox {...text} />
    case 'words':
      return <TextArea {...text} rows={4} />
  }
}
