import { Field, type FieldText, type FieldWiring, lineClass, wire } from '@/components/ui/field'

/** Day and time by the browser's own control; sends and keeps 'YYYY-MM-DDTHH:MM'. */
export function MomentField(props: FieldWiring & FieldText) {
  return (
    <Field {...props}>
      <input
        {...wire(props, props.hint)}
        type="datetime-local"
        defaultValue={props.defaultValue}
        className={`${lineClass} max-w-64`}
      />
    </Field>
  )
}
