'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { focusNextRow, onKey, rememberNextRow, shortcuts, unfoldNamed } from './keymap'
import { Dialog } from '@/components/ui/dialog'
import { useScripts } from '@/components/ui/use-scripts'

/** In this browser alone: who shares a desk may each want it otherwise. */
const storage = 'kesah-pintasan'

const isOff = () => localStorage.getItem(storage) === 'mati'

/** Listens to single keys, tells which there are, and can be switched off (WCAG 2.1.4). */
export function ShortcutKeys() {
  const scripts = useScripts()
  useEffect(() => {
    unfoldNamed()
    const listen = (event: KeyboardEvent) => onKey(event, !isOff())
    document.addEventListener('keydown', listen)
    document.addEventListener('submit', rememberNextRow)
    return () => {
      document.removeEventListener('keydown', listen)
      document.removeEventListener('submit', rememberNextRow)
    }
  }, [])
  const isDone = useSearchParams().has('berhasil')
  const version = useSearchParams().get('versi')
  useEffect(() => {
    if (isDone) focusNextRow()
  }, [isDone, version])
  if (!scripts) return null
  return (
    <div data-shortcuts className="mt-4 max-md:hidden">
      <Dialog trigger="Pintasan papan ketik" title="Pintasan papan ketik" kind="quiet">
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {shortcuts.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="space-x-1">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="inline-block min-w-8 rounded-soft border border-ink-soft px-2 text-center font-mono"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <SwitchOff />
      </Dialog>
    </div>
  )
}

function SwitchOff() {
  const [off, setOff] = useState(isOff)
  return (
    <label className="mt-4 flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={off}
        onChange={({ target }) => {
          localStorage.setItem(storage, target.checked ? 'mati' : 'hidup')
          setOff(target.checked)
        }}
        className="size-6 accent-sea"
      />
      Matikan pintasan satu huruf di peramban ini
    </label>
  )
}
