'use client'
import { ArrowLeft } from 'lucide-react'
import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import { useShell } from './shell-words'

export function BackLink({ href }: { href: Route }) {
  const { shell } = useShell().words
  return (
    <p data-back className="not-printed flex min-h-11 items-center gap-1 [&_svg]:size-5">
      <ArrowLeft />
      <TextLink href={href}>{shell.back}</TextLink>
    </p>
  )
}
