'use client'
import { Bell } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/words/words'
import { askForPush, canBePushed, type PushResult } from './push-subscribe'

interface Props {
  words: Pick<Words['notices']['push'], 'offer' | 'about' | 'asking' | 'on' | 'denied' | 'failed'>
  number: string
  publicKey: string
}

/** Stands only where scripts run and the browser can be told; it asks for permission only on a tap. */
export function PushOffer({ words, number, publicKey }: Props) {
  const [state, setState] = useState<'idle' | 'asking' | PushResult>('idle')
  const isAble = useSyncExternalStore(neverChanges, canBePushed, () => false)
  if (!isAble) return null

  async function ask() {
    setState('asking')
    setState(await askForPush(number, publicKey))
  }

  return (
    <div className="not-printed space-y-2">
      {state !== 'on' && (
        <>
          <Button icon={<Bell />} onClick={() => void ask()} aria-disabled={state === 'asking'}>
            {words.offer}
          </Button>
          <p className="text-ink-soft">{words.about}</p>
        </>
      )}
      <p role="status">{state === 'idle' ? '' : words[state]}</p>
    </div>
  )
}

function neverChanges(): () => void {
  return () => undefined
}
