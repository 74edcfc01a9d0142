import type { ComponentProps } from 'react'
import { Field, type FieldText, type FieldWiring, lineClass, wire } from './field'

interface Native {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  /** Wherever the answer is about the person (WCAG 1.3.5). */
  autoComplete?: ComponentProps<'input'>['autoComplete']
  inputMode?: ComponentProps<'input'>['inputMode']
  /** Numbers and codes: shown in monospace, never corrected by the phone. */
  code?: boolean
}

/** One line of text. */
export function TextField(props: FieldWiring & FieldText & Native) {
  const { type = 'text', autoComplete, inputMode, code } = props
  return (
    <Field {...props}>
      <input
        {...wire(props, props.hint)}
        type={type}
        defaultValue={props.defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={code ? false : undefined}
        autoCapitalize={code ? 'characters' : undefined}
        className={code ? `${lineClass} font-mono tracking-wider` : lineClass}
      />
    </Field>
  )
}
