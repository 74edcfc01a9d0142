'use client'
import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonKind, buttonClass } from './button-class'

interface Props {
  children: ReactNode
  kind?: ButtonKind
  wide?: boolean
  /** For a form with several buttons: what the pressed one sends. */
  name?: string
  value?: string
}

/** Says that it is sending and takes no second press; stays focusable, so the place isn't lost. */
export function SubmitButton({ children, kind = 'primary', wide, name, value }: Props) {
  const { pending, data } = useFormStatus()
  const mine = pending && (name === undefined || data.get(name) === value)
  return (
    <div className={wide ? 'w-full' : undefined}>
      <button
        type="submit"
        name={name}
        value={value}
        aria-disabled={pending}
        onClick={pending ? refuse : undefined}
        className={buttonClass(kind, wide)}
      >
        {mine ? 'Mengirim…' : children}
      </button>
      <span role="status" className="block">
        {mine && <span className="after-long-wait">Sinyal lambat. Jangan tutup halaman ini.</span>}
      </span>
    </div>
  )
}

function refuse(event: MouseEvent) {
  event.preventDefault()
}
