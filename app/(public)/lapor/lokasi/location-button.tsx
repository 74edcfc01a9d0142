'use client'
import { CircleCheck, MapPin } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { PlaceMap } from './place-map'
import { Button } from '@/components/ui/button'
import type { FieldWiring } from '@/components/ui/field'
import type { Words } from '@/lib/words/words'

interface Point {
  latitude: string
  longitude: string
}

interface Props {
  words: Words['filing']['place']
  latitude: FieldWiring
  longitude: FieldWiring
}

type Search = 'idle' | 'searching' | 'failed'

const nowhere: Point = { latitude: '', longitude: '' }

/** Indoors a phone may need long; without an answer by then the landmark is the faster way. */
const patience = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 }

/** Fills the hidden coordinates. Where scripts or the sense of place are missing, so is the button. */
export function LocationButton({ words, ...wiring }: Props) {
  const [point, setPoint] = useState<Point>({
    latitude: wiring.latitude.defaultValue ?? '',
    longitude: wiring.longitude.defaultValue ?? '',
  })
  const [search, setSearch] = useState<Search>('idle')
  const isAble = useSyncExternalStore(neverChanges, canLocate, () => false)

  function locate() {
    setSearch('searching')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPoint(rounded(coords))
        setSearch('idle')
      },
      () => setSearch('failed'),
      patience,
    )
  }

  return (
    <div className="space-y-2">
      <input type="hidden" name="latitude" value={point.latitude} />
      <input type="hidden" name="longitude" value={point.longitude} />
      {isAble && (
        <Button icon={<MapPin />} onClick={locate} aria-disabled={search === 'searching'}>
          {search === 'searching' ? words.locating : words.locate}
        </Button>
      )}
      <div role="status">
        {point.latitude !== '' && <Located words={words} forget={() => setPoint(nowhere)} />}
        {search === 'failed' && <p>{words.notLocated}</p>}
      </div>
      <PlaceMap
        words={words.map}
        {...point}
        onPick={(latitude, longitude) => setPoint(rounded({ latitude, longitude }))}
      />
    </div>
  )
}

function Located({ words, forget }: Pick<Props, 'words'> & { forget: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <CircleCheck className="size-5 text-ok" />
      <p>{words.located}</p>
      <Button kind="quiet" onClick={forget}>
        {words.forget}
      </Button>
    </div>
  )
}

/** Five decimals are a metre: more would only tell where exactly someone was standing. */
function rounded({
  latitude,
  longitude,
}: Pick<GeolocationCoordinates, 'latitude' | 'longitude'>): Point {
  return { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) }
}

function canLocate(): boolean {
  return 'geolocation' in navigator
}

function neverChanges(): () => void {
  return () => undefined
}
