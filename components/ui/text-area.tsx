import { CharacterCount } from './character-count'
import { controlClass, Field, type FieldText, type FieldWiring, wire } from './field'

interface Size {
  rows?: number
  /** Shows how many characters are left. The server decides; typing is never cut off. */
  limit?: number
}

export function TextArea(props: FieldWiring & FieldText & Size) {
  const { name, id = name, rows = 5, limit } = props
  // A field that grows with its text takes no notice of `rows`.
  const height = rows < 5 ? 'min-h-22' : 'min-h-36'
  return (
    <Field {...props}>
      <textarea
        {...wire(props, props.hint)}
        rows={rows}
        defaultValue={props.defaultValue}
        className={`${controlClass} field-sizing-content max-h-[60vh] ${height}`}
      />
      {limit && <CharacterCount fieldId={id} limit={limit} />}
    </Field>
  )
}
