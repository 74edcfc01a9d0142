import type { ReactNode } from 'react'
import { KindQuestions } from './kind-questions'
import type { Kind } from './kind'
import { OfficialsQuestion } from './officials-question'
import { OtherKinds } from './other-kinds'
import { Select, type Option } from '@/components/ui/select'
import { FieldNotes, type FieldWiring, frameClass } from '@/components/ui/field'
import type { Words } from '@/lib/words/words'

type Field = (name: string) => FieldWiring & { id: string }

interface Props {
  field: Field
  words: Words['filing']['category']
  /** What the story sounds like, the likeliest first. */
  suggested: readonly Kind[]
  /** All of them. */
  kinds: readonly Kind[]
  accused: readonly Option[]
}

/**
 * Nobody has to know the administration's drawers: the story suggests a kind, and not knowing is an
 * answer. What a choice brings along shows by style alone, and stays in sight where that isn't understood.
 */
export function CategoryChoice({ field, words, suggested, kinds, accused }: Props) {
  const { id, error } = field('category')
  return (
    <div className="group/all space-y-6">
      <OfficialsQuestion {...field('official')} words={words} />
      {/* Yes is a kind by itself. */}
      <fieldset
        className={`${frameClass(error)} group-has-[[name=official][value=yes]:checked]/all:hidden`}
      >
        <legend className="mb-1 font-semibold">{words.label}</legend>
        <FieldNotes id={id} hint={words.hint} error={error} />
        {suggested.map((kind, nth) => (
          <Choice key={kind.value} field={field} kind={kind} isFirst={nth === 0}>
            <KindQuestions field={field} words={words} kind={kind} />
          </Choice>
        ))}
        <Choice
          field={field}
          kind={{ value: '', label: words.unknown }}
          isFirst={suggested.length === 0}
        />
        <Choice field={field} kind={{ value: 'other', label: words.other }}>
          <OtherKinds {...field('otherCategory')} label={words.otherList} kinds={kinds} />
        </Choice>
      </fieldset>
      {accused.length > 0 && (
        <div className="group-has-[[data-oversight]:checked]/all:block! supports-[selector(:has(a))]:hidden">
          <Select
            {...field('accused')}
            label={words.accused}
            hint={words.accusedHint}
            placeholder={words.accusedUnknown}
            options={accused}
          />
        </div>
      )}
    </div>
  )
}

interface ChoiceProps {
  field: Field
  kind: Kind
  /** The error summary leads to the first. */
  isFirst?: boolean
  children?: ReactNode
}

function Choice({ field, kind, isFirst, children }: ChoiceProps) {
  const { id, name, error, defaultValue = '' } = field('category')
  const own = isFirst ? id : `${id}-${kind.value}`
  return (
    <div className="group/kind">
      <label htmlFor={own} className="flex min-h-11 items-center gap-3">
        <input
          type="radio"
          id={own}
          name={name}
          value={kind.value}
          defaultChecked={defaultValue === kind.value}
          data-oversight={kind.oversight || undefined}
          aria-describedby={error && `${id}-error`}
          className="size-6 shrink-0 accent-sea"
        />
        {kind.label}
      </label>
      {children && (
        <div className="pb-2 pl-9 group-has-[>label>input:not(:checked)]/kind:hidden">
          {children}
        </div>
      )}
    </div>
  )
}
