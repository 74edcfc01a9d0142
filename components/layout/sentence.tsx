import { Fragment, type ReactNode } from 'react'

interface Props {
  /** Of the catalogue, with {placeholders}. */
  children: string
  /** What stands in them, links and emphasis included. */
  with: Readonly<Record<string, ReactNode>>
}

/** A sentence whose placeholders hold more than text; fill() is for plain ones. */
export function Sentence({ children, with: values }: Props) {
  return children
    .split(/\{(\w+)\}/)
    .map((part, nth) => <Fragment key={nth}>{nth % 2 ? values[part] : part}</Fragment>)
}
