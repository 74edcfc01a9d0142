import type { FieldWiring } from '@/components/ui/field'
import { FieldNotes, frameClass } from '@/components/ui/field'
import type { Words } from '@/lib/words/words'

interface Props extends FieldWiring {
  id: string
  words: Words['filing']['category']
}

/** Nothing is chosen beforehand: silence is no answer where the words of the story ask for one. */
export function OfficialsQuestion({ words, id, name, error, defaultValue }: Props) {
  return (
    <fieldset className={frameClass(error)}>
      <legend className="mb-1 font-semibold">{words.official}</legend>
      <FieldNotes id={id} hint={words.officialHint} error={error} />
      <div className="flex gap-8">
        {(['yes', 'no'] as const).map((value) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              id={value === 'yes' ? id : `${id}-no`}
              name={name}
              value={value}
              defaultChecked={defaultValue === value}
              data-oversight={value === 'yes' || undefined}
              aria-describedby={[`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')}
              className="size-6 shrink-0 accent-sea"
            />
            {words.officialAnswers[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
