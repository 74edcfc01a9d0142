import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonKind, buttonClass } from './button-class'

interface Look {
  children: ReactNode
  /** Primary stands once on a page. */
  kind?: ButtonKind
  icon?: ReactNode
  wide?: boolean
}

type ButtonProps = Look & Omit<ComponentProps<'button'>, 'className'>

/** A plain button; a form's own button is SubmitButton, which says that it is sending. */
export function Button({ children, kind = 'secondary', icon, wide, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={buttonClass(kind, wide)}>
      {icon}
      {children}
    </button>
  )
}

/** Looks like a button, leads to a page. */
export function ButtonLink({
  children,
  kind = 'secondary',
  icon,
  wide,
  href,
}: Look & { href: Route }) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(kind, wide)}>
      {icon}
      {children}
    </Link>
  )
}
