import { FieldNotes, type FieldText, type FieldWiring, frameClass, LabelText, wire } from './field'

export interface RadioChoice {
  value: string
  label: string
  /** What choosing it means, in one sentence. */
  description?: string | undefined
}

/** A question with few answers, all of them in sight; the error summary leads to the first. */
export function RadioCards(props: FieldWiring & FieldText & { choices: readonly RadioChoice[] }) {
  const { name, id = name, hint, error, choices } = props
  return (
    <fieldset className={frameClass(error)}>
      {/* Floated, or the frame's edge would begin at half the legend's height. */}
      <legend className="float-left w-full font-semibold">
        <LabelText {...props} />
      </legend>
      <div className="clear-both" />
      <FieldNotes id={id} hint={hint} error={error} />
      <div className="space-y-2">
        {choices.map((choice, index) => (
          <RadioCard
            key={choice.value}
            wiring={{ ...props, id: index === 0 ? id : `${id}-${choice.value}` }}
            describedBy={wire(props, hint)['aria-describedby']}
            choice={choice}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface CardProps {
  wiring: FieldWiring & { id: string }
  describedBy: string | undefined
  choice: RadioChoice
}

function RadioCard({ wiring, describedBy, choice }: CardProps) {
  const explained = choice.description && `${wiring.id}-means`
  return (
    <div className="relative flex gap-3 rounded-soft border border-ink-soft bg-sheet p-3 has-checked:border-sea has-checked:bg-sea-soft has-checked:ring-1 has-checked:ring-sea">
      <input
        type="radio"
        id={wiring.id}
        name={wiring.name}
        value={choice.value}
        defaultChecked={wiring.defaultValue === choice.value}
        aria-describedby={[explained, describedBy].filter(Boolean).join(' ') || undefined}
        className="relative z-1 size-6 shrink-0 accent-sea"
      />
      <div>
        {/* The label covers the whole card, so that all of it can be pressed. */}
        <label htmlFor={wiring.id} className="after:absolute after:inset-0">
          {choice.label}
        </label>
        {choice.description && (
          <p id={`${wiring.id}-means`} className="text-ink-soft">
            {choice.description}
          </p>
        )}
      </div>
    </div>
  )
}
