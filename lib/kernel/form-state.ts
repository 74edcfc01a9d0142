/** What a form shows after the server has answered: messages by field name, and what was typed. */
export interface FormState {
  /** Indonesian sentences by field name; the key '' is for the form as a whole. */
  readonly errors: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
  /** Said once after a success that stays on the page. */
  readonly notice?: string
}

export const untouched: FormState = { errors: {}, values: {} }
