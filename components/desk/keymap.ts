// Where the keys of the desk lead. Pure of React: what stands on the page is found by its marks:
// `data-row` on the link of each case, `aria-current` on the one that is open, `data-back` around the way
// back, `langkah-…` as the id of each form.

type Deed = () => void

export interface Shortcut {
  keys: readonly string[]
  /** For the help, in Indonesian. */
  does: string
}

export const shortcuts: readonly Shortcut[] = [
  { keys: ['j', 'k'], does: 'Aduan berikutnya, aduan sebelumnya' },
  { keys: ['o', 'Enter'], does: 'Buka aduan yang dipilih' },
  { keys: ['Esc'], does: 'Kembali ke kotak aduan' },
  { keys: ['/'], does: 'Cari aduan' },
  { keys: ['t'], does: 'Teruskan' },
  { keys: ['b'], does: 'Jawab' },
  { keys: ['c'], does: 'Catatan internal' },
  { keys: ['w'], does: 'Minta keterangan dari warga' },
  { keys: ['d'], does: 'Serahkan ke lembaga luar' },
  { keys: ['p'], does: 'Tampilan publik' },
  { keys: ['x'], does: 'Pilih atau lepas aduan' },
  { keys: ['.'], does: 'Salin nomor aduan' },
  { keys: ['::'], does: 'Templat, di dalam isi jawaban' },
  { keys: ['Ctrl', 'Enter'], does: 'Kirim isian yang sedang diisi' },
  { keys: ['?'], does: 'Tampilkan daftar ini' },
]

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')]

/** The case that is open, or that the keyboard stands on. */
function current(all: readonly HTMLAnchorElement[]): number {
  return all.findIndex((row) => row === document.activeElement || row.ariaCurrent === 'page')
}

function go(by: 1 | -1): void {
  const all = rows()
  const at = current(all)
  const next = all[at < 0 ? 0 : at + by]
  // Beside an open case the neighbour is opened; in the list it is only stood on.
  if (all.some((row) => row.ariaCurrent === 'page')) next?.click()
  else next?.focus()
}

function unfold(step: string): void {
  const form = document.getElementById(`langkah-${step}`)
  if (form) {
    if (form instanceof HTMLDetailsElement) form.open = true
    const field = form.querySelector<HTMLElement>(
      'select, textarea, input:not([type=hidden]), button',
    )
    field?.focus()
    return
  }
  const row = document.activeElement
  if (!(row instanceof HTMLAnchorElement) || row.dataset['row'] === undefined) return
  location.assign(`${row.href}#langkah-${step}`)
}

/** Comes from the list by a key: the step that the address names is unfolded at once. */
export function unfoldNamed(): void {
  const step = /^#langkah-([a-zA-Z]+)$/.exec(location.hash)?.[1]
  if (step !== undefined) unfold(step)
}

function copyNumber(): void {
  const row = document.activeElement
  const named =
    row instanceof HTMLAnchorElement && row.dataset['row'] ? row.pathname : location.pathname
  const number = /\/petugas\/aduan\/([0-9A-Z]+)/.exec(named)?.[1]
  if (number !== undefined) void navigator.clipboard.writeText(number)
}

function toggle(): void {
  const row = document.activeElement?.closest('tr')
  row?.querySelector<HTMLElement>('input[name=pilih]')?.click()
}

function toPublic(): void {
  const panel = document.getElementById('tampilan-publik')
  panel?.scrollIntoView()
  panel?.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus()
}

const next = 'kesah-berikut'

/** Before a step is taken: to which row one comes back afterwards. */
export function rememberNextRow({ target }: Event): void {
  if (!(target instanceof Element) || !target.closest('[id^="langkah-"]')) return
  const all = rows()
  const at = current(all)
  const number = (all[at + 1] ?? all[at - 1])?.dataset['row']
  if (number !== undefined) sessionStorage.setItem(next, number)
}

/** After it: there. */
export function focusNextRow(): void {
  const number = sessionStorage.getItem(next)
  sessionStorage.removeItem(next)
  if (number === null) return
  document.querySelector<HTMLElement>(`a[data-row="${CSS.escape(number)}"]`)?.focus()
}

const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click()

const deeds: Readonly<Record<string, Deed>> = {
  j: () => go(1),
  k: () => go(-1),
  o: () => document.activeElement instanceof HTMLAnchorElement && document.activeElement.click(),
  Escape: () => click('[data-back] a'),
  '/': () => document.querySelector<HTMLElement>('[role=search] input')?.focus(),
  t: () => unfold('refer'),
  b: () => unfold('answer'),
  c: () => unfold('note'),
  w: () => unfold('askBack'),
  d: () => unfold('handOver'),
  p: toPublic,
  x: toggle,
  '.': copyNumber,
  '?': () => click('[data-shortcuts] summary'),
}

/** The second colon in a row: it is taken back together with the first. */
function openTemplates(event: KeyboardEvent, field: HTMLTextAreaElement): void {
  const templates = field.closest('form')?.querySelector<HTMLDetailsElement>('[data-templates]')
  const at = field.selectionStart
  if (!templates || field.value[at - 1] !== ':') return
  event.preventDefault()
  field.setRangeText('', at - 1, at, 'end')
  templates.open = true
  templates.querySelector<HTMLElement>('a')?.focus()
}

function isTyping(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, dialog *')
  )
}

function whileTyping(event: KeyboardEvent, field: HTMLElement): void {
  if (event.key === ':' && field instanceof HTMLTextAreaElement) openTemplates(event, field)
  if (event.key === 'Escape' && !field.closest('dialog')) field.blur()
  if (event.key === 'Enter' && event.ctrlKey) send(field.closest('form'))
}

function send(form: HTMLFormElement | null): void {
  const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')
  if (form && button) form.requestSubmit(button)
}

/** What a key does here; nothing where it belongs to the browser, or to a field. */
export function onKey(event: KeyboardEvent, isOn: boolean): void {
  if (isTyping(event.target)) {
    whileTyping(event, event.target)
    return
  }
  const deed = deeds[event.key]
  if (!deed || !isOn || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  deed()
}
