/**
 * Whoever files anonymously may have filled in a name before: it is dropped before anything looks at
 * it, so that not even a complaint about its spelling comes back.
 */
export function withoutContact(form: FormData): FormData {
  if (form.get('privacy') !== 'anonymous') return form
  const anonymous = new FormData()
  for (const [name, value] of form) {
    if (!['name', 'phone', 'email'].includes(name)) anonymous.append(name, value)
  }
  return anonymous
}
