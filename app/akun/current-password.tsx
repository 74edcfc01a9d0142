import type { FieldWiring } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'

/** The password once more, of whoever has one: without a label there is none to ask for. */
export function CurrentPassword(props: FieldWiring & { label: string | undefined }) {
  const { label, ...wiring } = props
  if (label === undefined) return null
  return <TextField {...wiring} label={label} type="password" autoComplete="current-password" />
}
