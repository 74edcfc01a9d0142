'use client'
import { useEffect, useState } from 'react'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

interface Props {
  action: FormAction
  number: string
  /** How long it can still be taken back, in milliseconds, when the page was made. */
  left: number
}

/** Takes back what was just done, as long as nobody has been told of it. */
export function UndoOffer({ action, number, left }: Props) {
  const form = useFormAction(action)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), left)
    return () => clearTimeout(timer)
  }, [left])
  if (isOver) return null
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <SubmitButton kind="secondary">Urungkan (10 detik)</SubmitButton>
    </Form>
  )
}
