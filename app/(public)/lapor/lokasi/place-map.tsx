'use client'
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Map as MapIcon,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useScripts } from '@/components/ui/use-scripts'
import type { Words } from '@/lib/words/words'
import type { PickMap } from './draw-pick-map'

interface Props {
  words: Words['filing']['place']['map']
  /** Of the point that is known already; '' where none is. */
  latitude: string
  longitude: string
  onPick: (latitude: number, longitude: number) => void
}

type State = 'folded' | 'loading' | 'shown' | 'failed'

/** Points out the place for whoever asks for a map; every move of the pin has a button, too. */
export function PlaceMap({ words, latitude, longitude, onPick }: Props) {
  const [state, setState] = useState<State>('folded')
  const place = useRef<HTMLDivElement>(null)
  const map = useRef<PickMap>(null)
  useEffect(() => () => map.current?.remove(), [])

  async function show() {
    setState('loading')
    try {
      const [{ drawPickMap }, rings] = await Promise.all([import('./draw-pick-map'), outlines()])
      if (!place.current) return
      const at: [number, number] | null =
        latitude === '' ? null : [Number(latitude), Number(longitude)]
      const { attribution } = words
      map.current = drawPickMap(place.current, { rings, at, attribution, onPick })
      setState('shown')
    } catch {
      setState('failed')
    }
  }

  if (!useScripts()) return null
  const isOpen = state === 'loading' || state === 'shown'
  return (
    <div className="not-printed space-y-2">
      {state === 'folded' && (
        <Button icon={<MapIcon />} onClick={() => void show()}>
          {words.show}
        </Button>
      )}
      <p role="status" className="text-ink-soft empty:hidden">
        {state === 'loading' && words.loading}
        {state === 'shown' && words.hint}
      </p>
      {state === 'failed' && <Notice tone="soon">{words.failed}</Notice>}
      <div
        ref={place}
        role="region"
        aria-label={words.label}
        hidden={!isOpen}
        className="isolate h-72 rounded-soft border border-line"
      />
      {state === 'shown' && <Moves words={words} map={map} />}
    </div>
  )
}

interface MovesProps {
  words: Props['words']
  map: { readonly current: PickMap | null }
}

function Moves({ words, map }: MovesProps) {
  const step = (east: number, north: number) => () => map.current?.step(east, north)
  const zoom = (by: number) => () => map.current?.zoom(by)
  const moves = [
    { label: words.north, icon: <ArrowUp />, go: step(0, 1) },
    { label: words.south, icon: <ArrowDown />, go: step(0, -1) },
    { label: words.west, icon: <ArrowLeft />, go: step(-1, 0) },
    { label: words.east, icon: <ArrowRight />, go: step(1, 0) },
    { label: words.closer, icon: <ZoomIn />, go: zoom(1) },
    { label: words.farther, icon: <ZoomOut />, go: zoom(-1) },
  ]
  return (
    <div className="flex flex-wrap gap-2">
      {moves.map(({ label, icon, go }) => (
        <Button key={label} icon={icon} aria-label={label} onClick={go}>
          {null}
        </Button>
      ))}
    </div>
  )
}

/** The same outlines as the map of published complaints. */
async function outlines(): Promise<[number, number][][]> {
  const answer = await fetch('/aduan/peta/batas.json')
  if (!answer.ok) throw new Error(`the outlines answered ${answer.status}`)
  return (await answer.json()) as [number, number][][]
}
