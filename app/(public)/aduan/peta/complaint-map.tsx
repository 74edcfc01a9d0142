'use client'
import { Map as MapIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useScripts } from '@/components/ui/use-scripts'
import type { Words } from '@/lib/words/words'
import type { MapPoint } from './draw-map'

type State = 'folded' | 'loading' | 'shown' | 'failed'

/** A map for whoever asks for one; the table beside it says the same to everyone. */
export function ComplaintMap({ words }: { words: Words['square']['map'] }) {
  const [state, setState] = useState<State>('folded')
  const place = useRef<HTMLDivElement>(null)
  const takeAway = useRef<(() => void) | null>(null)
  useEffect(() => () => takeAway.current?.(), [])
  const show = async () => {
    setState('loading')
    try {
      const [{ drawMap }, rings, points] = await Promise.all([
        import('./draw-map'),
        fetched<[number, number][][]>('/aduan/peta/batas.json'),
        fetched<MapPoint[]>('/aduan/peta/titik.json'),
      ])
      if (!place.current) return
      takeAway.current = drawMap(place.current, { rings, points, attribution: words.attribution })
      setState('shown')
    } catch {
      setState('failed')
    }
  }
  if (!useScripts()) return null
  return (
    <div className="not-printed space-y-3">
      {state === 'folded' && (
        <Button icon={<MapIcon />} onClick={() => void show()}>
          {words.show}
        </Button>
      )}
      <p role="status" className="text-ink-soft empty:hidden">
        {state === 'loading' ? words.loading : ''}
      </p>
      {state === 'failed' && <Notice tone="soon">{words.failed}</Notice>}
      <div
        ref={place}
        role="region"
        aria-label={words.label}
        hidden={state === 'folded' || state === 'failed'}
        className="isolate h-96 rounded-soft border border-line"
      />
    </div>
  )
}

async function fetched<Data>(address: string): Promise<Data> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as Data
}
