import { FieldNotes, type FieldText, type FieldWiring, frameClass, LabelText, wire } from './field'

/** A single yes; sends `value` when ticked and nothing when not. */
export function Checkbox(props: FieldWiring & FieldText & { value?: string }) {
  const { name, id = name, value = 'on', hint, error, defaultValue } = props
  return (
    <div className={frameClass(error)}>
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2 desk:min-h-9 desk:py-1">
        <input
          {...wire(props, hint)}
          type="checkbox"
          value={value}
          defaultChecked={defaultValue === value}
          className="size-6 shrink-0 accent-sea"
        />
        <span>
          <LabelText {...props} />
        </span>
      </label>
      <div className="pl-9">
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </div>
  )
}
