// Loaded by a tap alone: Leaflet, its look, and the city's own outlines. No tiles, and nothing of
// anybody else's servers.

import { circleMarker, map as newMap, polygon, type LatLngTuple } from 'leaflet'
import 'leaflet/dist/leaflet.css'

export interface MapPoint {
  number: string
  title: string
  latitude: number
  longitude: number
}

interface Drawing {
  rings: readonly LatLngTuple[][]
  points: readonly MapPoint[]
  attribution: string
}

/** Draws into the element; the call that it gives back takes the map away. */
export function drawMap(element: HTMLElement, { rings, points, attribution }: Drawing): () => void {
  const map = newMap(element, { attributionControl: true, minZoom: 8, maxZoom: 16 })
  map.attributionControl.setPrefix(false).addAttribution(attribution)
  const outlines = polygon(
    rings.map((ring) => [ring]),
    { weight: 1, fillOpacity: 1, interactive: false, className: 'fill-sea-soft stroke-ink-soft' },
  ).addTo(map)
  for (const point of points) {
    circleMarker([point.latitude, point.longitude], {
      radius: 9,
      weight: 2,
      fillOpacity: 1,
      className: 'fill-sea stroke-sheet',
    })
      .bindPopup(linkTo(point))
      .addTo(map)
  }
  map.fitBounds(outlines.getBounds())
  return () => void map.remove()
}

function linkTo({ number, title }: MapPoint): HTMLElement {
  const link = document.createElement('a')
  link.href = `/aduan/${number}`
  link.textContent = title
  return link
}
