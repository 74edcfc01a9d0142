import { Field, type FieldText, type FieldWiring, lineClass, wire } from './field'

/** A calendar day by the browser's own control; sends and keeps 'YYYY-MM-DD'. */
export function DateField(props: FieldWiring & FieldText & { min?: string; max?: string }) {
  return (
    <Field {...props}>
      <input
        {...wire(props, props.hint)}
        type="date"
        min={props.min}
        max={props.max}
        defaultValue={props.defaultValue}
        className={`${lineClass} max-w-56`}
      />
    </Field>
  )
}
