import type { FieldWiring } from '@/components/ui/field'
import { FieldNotes, frameClass } from '@/components/ui/field'
import type { Option } from '@/components/ui/select'

interface Props extends FieldWiring {
  id: string
  /** Grouped by sector. */
  options: readonly Option[]
}

const unknown: Option = { value: '', label: 'Tidak tahu' }

/** Nobody has to know the administration's drawers: not knowing is the answer given beforehand. */
export function CategoryChoice({ options, ...wiring }: Props) {
  const { id, name, error, defaultValue = '' } = wiring
  const hint = 'Bila ragu, biarkan “Tidak tahu”. Kami yang mencarikan instansinya.'
  const common = { name, chosen: defaultValue, describedBy: error && `${id}-error` }
  return (
    <fieldset className={frameClass(error)}>
      <legend className="mb-1 font-semibold">Jenis masalah</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <Choice {...common} option={unknown} id={id} />
      <div className="divide-y divide-line border-y border-line">
        {[...Map.groupBy(options, ({ group }) => group ?? '')].map(([sector, members]) => (
          <details key={sector} open={members.some(({ value }) => value === defaultValue)}>
            <summary className="min-h-11 py-2.5">{sector}</summary>
            <div className="pb-2 pl-4">
              {members.map((option) => (
                <Choice
                  key={option.value}
                  {...common}
                  option={option}
                  id={`${id}-${option.value}`}
                />
              ))}
            </div>
          </details>
        ))}
      </div>
    </fieldset>
  )
}

interface ChoiceProps {
  id: string
  name: string
  option: Option
  chosen: string
  describedBy: string | undefined
}

function Choice({ option, id, name, chosen, describedBy }: ChoiceProps) {
  return (
    <label htmlFor={id} className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={chosen === option.value}
        aria-describedby={describedBy}
        className="size-6 shrink-0 accent-sea"
      />
      {option.label}
    </label>
  )
}
