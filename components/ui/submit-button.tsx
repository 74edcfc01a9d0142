'use client'
import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonKind, buttonClass } from './button-class'
import { useKit } from './kit-words'
import { useScripts } from './use-scripts'

interface Props {
  children: ReactNode
  kind?: ButtonKind
  wide?: boolean
  /** For a form with several buttons: what the pressed one sends. */
  name?: string
  value?: string
  /** Where the form goes instead as long as no script runs. */
  withoutScript?: string
}

/** Says that it is sending and takes no second press; stays focusable, so the place isn't lost. */
export function SubmitButton({
  children,
  kind = 'primary',
  wide,
  name,
  value,
  withoutScript,
}: Props) {
  const { words } = useKit()
  const plainTarget = usePlainTarget(withoutScript)
  const { pending, data } = useFormStatus()
  const mine = pending && (name === undefined || data.get(name) === value)
  return (
    <div className={wide ? 'w-full' : undefined}>
      <button
        type="submit"
        name={name}
        value={value}
        formAction={plainTarget}
        aria-disabled={pending}
        onClick={pending ? refuse : undefined}
        className={buttonClass(kind, wide)}
      >
        {mine ? words.sending : children}
      </button>
      <span role="status" className="block">
        {mine && <span className="after-long-wait">{words.slow}</span>}
      </span>
    </div>
  )
}

function usePlainTarget(path: string | undefined): string | undefined {
  return useScripts() ? undefined : path
}

function refuse(event: MouseEvent) {
  event.preventDefault()
}
