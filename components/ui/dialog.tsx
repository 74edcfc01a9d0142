'use client'
import { X } from 'lucide-react'
import { type ReactNode, type ToggleEvent, useId, useRef } from 'react'
import { type ButtonKind, buttonClass } from './button-class'
import { useKit } from './kit-words'

interface Props {
  /** What the button says. */
  trigger: string
  title: string
  children: ReactNode
  kind?: ButtonKind
  /** Unfolded from the start: after an error, for those without JavaScript. */
  open?: boolean
}

/**
 * Without JavaScript a fold that opens in place; with it, the same contents as a modal dialog.
 * The dialog carries `open` in the markup only for the fold's sake.
 */
export function Dialog({ trigger, title, children, kind = 'secondary', open }: Props) {
  const fold = useRef<HTMLDetailsElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { words } = useKit()

  function raise(event: ToggleEvent<HTMLDetailsElement>) {
    if (event.newState !== 'open' || !dialog.current) return
    dialog.current.removeAttribute('open')
    dialog.current.showModal()
  }
  function foldUp() {
    if (fold.current) fold.current.open = false
  }

  return (
    <details ref={fold} open={open} onToggle={raise} className="not-printed">
      <summary className={`${buttonClass(kind)} list-none [&::-webkit-details-marker]:hidden`}>
        {trigger}
      </summary>
      <dialog
        ref={dialog}
        open
        aria-labelledby={titleId}
        onClose={foldUp}
        className="static mt-2 w-full max-w-column rounded-soft border border-ink-soft bg-sheet p-5 text-ink shadow-sheet backdrop:bg-ink/50 modal:fixed modal:m-auto modal:max-w-[min(40rem,100%-2rem)]"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <form method="dialog" className="hidden in-[dialog:modal]:block">
            <button type="submit" aria-label={words.close} className="size-11">
              <X className="mx-auto" />
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </details>
  )
}
