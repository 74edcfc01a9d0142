'use client'
import { MessageCircle, Printer, Share2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { useScripts } from '@/components/ui/use-scripts'

interface Props {
  title: string
  address: string
  words: { share: string; whatsApp: string; print: string }
}

/** WhatsApp by a plain link; the phone's own ways of sharing, and the printer, where scripts run. */
export function PassOn({ title, address, words }: Props) {
  const scripts = useScripts()
  const mayShare = scripts && 'share' in navigator
  // Whoever changes his mind in the phone's list of ways has done nothing wrong.
  const share = () => void navigator.share({ title, url: address }).catch(() => undefined)
  return (
    <div className="not-printed flex flex-wrap gap-3">
      <a
        href={`https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}`}
        target="_blank"
        rel="noreferrer"
        className={buttonClass('secondary')}
      >
        <MessageCircle />
        {words.whatsApp}
      </a>
      {mayShare && (
        <Button icon={<Share2 />} onClick={share}>
          {words.share}
        </Button>
      )}
      {scripts && (
        <Button icon={<Printer />} onClick={() => window.print()}>
          {words.print}
        </Button>
      )}
    </div>
  )
}
