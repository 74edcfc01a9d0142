export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-soft border px-5 py-2 text-center ' +
  'font-semibold aria-disabled:opacity-60 [&_svg]:size-5 [&_svg]:shrink-0 desk:min-h-9 desk:px-3 desk:py-1'

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary: 'border-transparent bg-sea text-on-sea hover:bg-sea-deep',
  secondary: 'border-ink-soft bg-sheet text-ink hover:border-sea hover:bg-sea-soft',
  danger: 'border-late bg-sheet text-late hover:bg-late-soft',
  quiet: 'border-transparent text-sea underline underline-offset-4 hover:bg-sea-soft',
}

/** One look for everything that is pressed, be it a button, a link or the summary of a dialog. */
export function buttonClass(kind: ButtonKind, wide = false): string {
  return `${shape} ${kinds[kind]}${wide ? ' w-full' : ''}`
}
