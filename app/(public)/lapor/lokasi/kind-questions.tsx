import type { Kind } from './kind'
import type { FieldWiring } from '@/components/ui/field'
import type { Words } from '@/lib/words/words'

interface Props {
  field: (name: string) => FieldWiring & { id: string }
  words: Words['filing']['category']
  kind: Kind
}

/** At most three questions, one tap each; none has to be answered. */
export function KindQuestions({ field, words, kind }: Props) {
  if (!kind.questions?.length) return null
  return (
    <div className="space-y-3">
      <p className="text-ink-soft">{words.questions}</p>
      {kind.questions.map(({ name, label, options }) => (
        <fieldset key={name}>
          <legend className="font-semibold">{label}</legend>
          <div className="flex flex-wrap gap-x-6">
            {options.map((option) => (
              <label key={option.value} className="flex min-h-11 items-center gap-3">
                <input
                  type="radio"
                  name={name}
                  value={option.value}
                  defaultChecked={field(name).defaultValue === option.value}
                  className="size-6 shrink-0 accent-sea"
                />
                {option.label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
