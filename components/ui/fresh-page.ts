/** Hidden fields by which a plain form names its action. */
const actionFields = 'input[type="hidden"][name^="$ACTION"]'

/**
 * Sends a form as the page of this address would send it now, the way a browser without scripts does:
 * nothing of it is kept anywhere on the way.
 * @returns whether it is on its way; not where the page can't be had, or has no such form any more
 */
export async function sendThroughFreshPage(form: FormData): Promise<boolean> {
  const marks = marksIn(await freshPage(), form)
  if (marks.length === 0) return false
  const sent = document.createElement('form')
  Object.assign(sent, { method: 'post', enctype: 'multipart/form-data', action: '', hidden: true })
  sent.append(...marks.map(({ name, value }) => hidden(name, value)))
  for (const [name, value] of typedIn(form)) {
    if (typeof value === 'string') sent.append(hidden(name, value))
  }
  document.body.append(sent)
  sent.submit()
  return true
}

/** What names the action in the form that has a field for everything typed. */
function marksIn(page: Document | null, form: FormData): HTMLInputElement[] {
  const names = typedIn(form).map(([name]) => name)
  const twin = [...(page?.forms ?? [])].find(({ elements }) =>
    names.every((name) => elements.namedItem(name) !== null),
  )
  return [...(twin?.querySelectorAll<HTMLInputElement>(actionFields) ?? [])]
}

function typedIn(form: FormData): [string, FormDataEntryValue][] {
  return [...form].filter(([name]) => !name.startsWith('$ACTION'))
}

async function freshPage(): Promise<Document | null> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok || answer.redirected) return null
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

/** A text area keeps the line breaks that a one-line field would take out. */
function hidden(name: string, value: string): HTMLTextAreaElement {
  return Object.assign(document.createElement('textarea'), { name, value, hidden: true })
}
