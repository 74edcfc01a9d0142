'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useScripts } from '@/components/ui/use-scripts'

/** Copies one text; without scripts it is marked and copied by hand. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false)
  if (!useScripts()) return null
  return (
    <Button
      icon={copied ? <Check /> : <Copy />}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? 'Tersalin' : 'Salin'}
      <span className="sr-only"> {what}</span>
    </Button>
  )
}
