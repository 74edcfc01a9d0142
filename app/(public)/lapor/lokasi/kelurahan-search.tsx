'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { Field, lineClass } from '@/components/ui/field'
import { useScripts } from '@/components/ui/use-scripts'
import type { Words } from '@/lib/words/words'
import { type Named, similarNames } from './similar-names'

interface Props {
  words: Words['filing']['place']
  choices: readonly Named[]
  /** Id of the select that a found name is put into. */
  fills: string
}

/** A shortcut to the list below it, which stays the field that counts. */
export function KelurahanSearch({ words, choices, fills }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const found = similarNames(choices, typed)
  const isOpen = found.length > 0
  if (!useScripts()) return null

  function type(text: string) {
    setTyped(text)
    setActive(0)
  }

  function choose(choice: Named | undefined) {
    const select = document.getElementById(fills)
    if (!choice || !(select instanceof HTMLSelectElement)) return
    select.value = choice.value
    setTyped('')
    select.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && isOpen) setActive((active + step + found.length) % found.length)
    else if (event.key === 'Enter' && typed !== '') choose(found[active])
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
  }

  return (
    <Field name={id} label={words.search} hint={words.searchHint} optional>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-found`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        className={lineClass}
      />
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label={words.found}
        hidden={!isOpen}
        className="rounded-soft border border-line bg-sheet"
      >
        {found.map((choice, nth) => (
          <FoundName
            key={choice.value}
            id={`${id}-${nth}`}
            label={choice.label}
            isActive={nth === active}
            onChoose={() => choose(choice)}
          />
        ))}
      </div>
      <p role="status" className="text-ink-soft empty:hidden">
        {typed.length > 2 && !isOpen ? words.foundNone : ''}
      </p>
    </Field>
  )
}

interface FoundProps {
  id: string
  label: string
  isActive: boolean
  onChoose: () => void
}

/** Reached by the arrow keys from the field, which keeps the focus. */
function FoundName({ id, label, isActive, onChoose }: FoundProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={({ key }) => key === 'Enter' && onChoose()}
      className="min-h-11 cursor-pointer px-3 py-2.5 aria-selected:bg-sea-soft"
    >
      {label}
    </div>
  )
}
