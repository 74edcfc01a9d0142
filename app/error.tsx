'use client'
import { PublicPage } from '@/components/layout/public-page'
import { useShell } from '@/components/layout/shell-words'
import { Trouble } from './trouble'

export default function ErrorPage({ retry }: { retry: () => void }) {
  const { words } = useShell()
  return (
    <PublicPage>
      <Trouble words={words.trouble} retry={retry} />
    </PublicPage>
  )
}
