'use client'
import type { ReactNode } from 'react'
import type { DeskField as Spec } from './form-spec'
import { DateField } from '@/components/ui/date-field'
import { Checkbox } from '@/components/ui/checkbox'
import type { FieldText, FieldWiring } from '@/components/ui/field'
import { type Option, Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

type Text = FieldWiring & FieldText

type Draw = (text: Text, options: readonly Option[]) => ReactNode

const drawn: Readonly<Record<Exclude<Spec['kind'], 'ticks'>, Draw>> = {
  select: (text, options) => <Select {...text} options={options} />,
  line: (text) => <TextField {...text} />,
  day: (text) => <DateField {...text} />,
  tick: (text) => <Checkbox {...text} />,
  words: (text) => <TextArea {...text} rows={4} />,
}

interface Props {
  spec: Spec
  /** Of a field of the form by its name. */
  wire: (name: string) => FieldWiring
}

/** One question of a desk form, drawn after its kind. */
export function DeskField({ spec, wire }: Props) {
  const { kind, name, label, hint, optional = false, options = [] } = spec
  if (kind === 'ticks') return <Ticks spec={spec} wire={wire} />
  return drawn[kind]({ ...wire(name), label, hint, optional }, options)
}

/** Each option is a field of its own, which is ticked or not. */
function Ticks({ spec: { label, hint, options = [] }, wire }: Props) {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-ink-soft">{hint}</p>}
      <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4">
        {options.map((option) => (
          <Checkbox key={option.value} {...wire(option.value)} label={option.label} />
        ))}
      </div>
    </fieldset>
  )
}
