'use client'
import type { ReactNode } from 'react'
import type { DeskField as Spec } from '@/components/complaints/desk-form-spec'
import { DateField } from '@/components/ui/date-field'
import { Checkbox } from '@/components/ui/checkbox'
import type { FieldText, FieldWiring } from '@/components/ui/field'
import { type Option, Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

type Text = FieldWiring & FieldText

const drawn: Readonly<Record<Spec['kind'], (text: Text, options: readonly Option[]) => ReactNode>> =
  {
    select: (text, options) => <Select {...text} options={options} />,
    line: (text) => <TextField {...text} />,
    day: (text) => <DateField {...text} />,
    tick: (text) => <Checkbox {...text} />,
    ticks: ({ label, hint }, options) => <Ticks label={label} hint={hint} options={options} />,
    words: (text) => <TextArea {...text} rows={4} />,
  }

/** One question of a desk form, drawn after its kind. */
export function DeskField({ spec, wiring }: { spec: Spec; wiring: FieldWiring }) {
  const { kind, label, hint, optional = false, options = [] } = spec
  return drawn[kind]({ ...wiring, label, hint, optional }, options)
}

function Ticks({
  label,
  hint,
  options,
}: Pick<Spec, 'label' | 'hint'> & { options: readonly Option[] }) {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-ink-soft">{hint}</p>}
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
        {options.map((option) => (
          <Checkbox key={option.value} name={option.value} label={option.label} />
        ))}
      </div>
    </fieldset>
  )
}
