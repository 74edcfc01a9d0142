import type { Kind } from './kind'
import { Field, type FieldWiring, lineClass, wire } from '@/components/ui/field'
import { inGroups } from '@/components/ui/groups'
import { KitWord } from '@/components/ui/kit-words'

interface Props extends FieldWiring {
  label: string
  kinds: readonly Kind[]
}

/** The full list, by sector. */
export function OtherKinds({ label, kinds, ...wiring }: Props) {
  const { defaultValue = '' } = wiring
  return (
    <Field {...wiring} label={label}>
      <select
        key={defaultValue}
        {...wire(wiring)}
        defaultValue={defaultValue}
        className={lineClass}
      >
        <option value="">
          <KitWord of="choose" />
        </option>
        {inGroups(kinds).map(([sector, members]) => (
          <optgroup key={sector} label={sector}>
            {members.map(({ value, label: name, oversight }) => (
              <option key={value} value={value} data-oversight={oversight || undefined}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
