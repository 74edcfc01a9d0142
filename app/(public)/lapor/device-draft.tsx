'use client'
import { useEffect, useRef, useState } from 'react'
import type { Words } from '@/lib/words/words'
import { type DeviceField, forgetKept, keep, readKept } from './device'

interface Props {
  words: Words['filing']['device']
  /** Those that the form around this holds. */
  fields: readonly DeviceField[]
}

/** Mirrors fields of the form around it to the device, and brings back what the server has less of. */
export function DeviceDraft({ words, fields }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [isRestored, setRestored] = useState(false)
  const names = fields.join()
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return undefined
    const own = names.split(',') as DeviceField[]
    if (restore(form, own)) setRestored(true)
    return mirror(form, own)
  }, [names])
  return (
    <div ref={place} className="text-ink-soft">
      <p className="noscript:hidden">{words.kept}</p>
      <p role="status">{isRestored && words.restored}</p>
    </div>
  )
}

type TextControl = HTMLInputElement | HTMLTextAreaElement

function controlOf(form: HTMLFormElement, name: DeviceField): TextControl | null {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
    ? control
    : null
}

function restore(form: HTMLFormElement, names: readonly DeviceField[]): boolean {
  const kept = readKept(Date.now())
  const lacking = names.filter((name) => {
    const control = controlOf(form, name)
    return control !== null && (kept?.[name]?.length ?? 0) > control.value.length
  })
  for (const name of lacking) {
    const control = controlOf(form, name)
    if (!control) continue
    control.value = kept?.[name] ?? ''
    // For what reads along: the count of characters, the look-out for danger.
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return lacking.length > 0
}

const calm = 1_500

/** Writes a moment after the last letter, and at once where the page is left. */
function mirror(form: HTMLFormElement, names: readonly DeviceField[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    if (form.querySelector('[data-oversight]:checked')) {
      forgetKept()
      return
    }
    const typed = names.map((name) => [name, controlOf(form, name)?.value] as const)
    keep(Object.fromEntries(typed), Date.now())
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(write, calm)
  }
  const writeWaiting = () => {
    if (timer !== undefined) write()
  }
  form.addEventListener('input', wait)
  form.addEventListener('submit', writeWaiting, true)
  window.addEventListener('pagehide', writeWaiting)
  return () => {
    writeWaiting()
    form.removeEventListener('input', wait)
    form.removeEventListener('submit', writeWaiting, true)
    window.removeEventListener('pagehide', writeWaiting)
  }
}
