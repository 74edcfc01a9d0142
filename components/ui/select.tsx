import { KitWord } from './kit-words'
import { inGroups } from './groups'
import { Field, type FieldText, type FieldWiring, lineClass, wire } from './field'

export interface Option {
  value: string
  label: string
  /** Options with the same group stand together under its name. */
  group?: string | undefined
}

interface Choices {
  options: readonly Option[]
  /** The first, empty choice; 'Pilih' when left out. */
  placeholder?: string
}

export function Select(props: FieldWiring & FieldText & Choices) {
  const { options, placeholder, defaultValue = '' } = props
  return (
    <Field {...props}>
      {/* React resets a form after its action and forgets a select's new default: hence the key. */}
      <select
        key={defaultValue}
        {...wire(props, props.hint)}
        defaultValue={defaultValue}
        className={lineClass}
      >
        <option value="">{placeholder ?? <KitWord of="choose" />}</option>
        {inGroups(options).map(([group, members]) => (
          <OptionGroup key={group} group={group} members={members} />
        ))}
      </select>
    </Field>
  )
}

function OptionGroup({ group, members }: { group: string; members: readonly Option[] }) {
  const options = members.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
  return group ? <optgroup label={group}>{options}</optgroup> : options
}
