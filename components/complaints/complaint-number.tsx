import { grouped } from '@/lib/kernel/crockford'

interface Props {
  /** Plain, without hyphens. */
  value: string
  /** The number is for everyone to read; the secret code belongs to whoever filed. */
  kind?: 'number' | 'code'
  large?: boolean
}

/** 'ABCD-EFGH' to the eye, letter by letter to the ear; never broken across lines. */
export function ComplaintNumber({ value, kind = 'number', large }: Props) {
  const data = kind === 'number' ? { 'data-number': value } : { 'data-code': value }
  return (
    <span {...data} className={`font-mono whitespace-nowrap ${large ? 'text-3xl font-bold' : ''}`}>
      <span aria-hidden="true">{grouped(value)}</span>
      <span className="sr-only select-none">{spelled(value)}</span>
    </span>
  )
}

function spelled(value: string): string {
  return grouped(value)
    .split('-')
    .map((group) => group.replace(/(.)(?=.)/g, '$1 '))
    .join(', ')
}
