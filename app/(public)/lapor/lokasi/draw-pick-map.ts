// Loaded by a tap alone: Leaflet, its look, and the city's own outlines. No tiles, and nothing of
// anybody else's servers.

import { circleMarker, map as newMap, polygon, type LatLngTuple } from 'leaflet'
import 'leaflet/dist/leaflet.css'

interface Drawing {
  rings: readonly LatLngTuple[][]
  /** Where the pin stands at first, if anywhere. */
  at: LatLngTuple | null
  attribution: string
  onPick: (latitude: number, longitude: number) => void
}

export interface PickMap {
  /** Moves the pin by a step of what is in sight; where there is none yet, from the middle. */
  step: (east: number, north: number) => void
  zoom: (by: number) => void
  remove: () => void
}

/** A twentieth of the map's edge: fine enough when it is zoomed in, fast when it is not. */
const stepsAcross = 20

export function drawPickMap(element: HTMLElement, drawing: Drawing): PickMap {
  const map = newMap(element, { minZoom: 8, maxZoom: 16, zoomControl: false, keyboard: false })
  map.attributionControl.setPrefix(false).addAttribution(drawing.attribution)
  const outlines = polygon(
    drawing.rings.map((ring) => [ring]),
    { weight: 1, fillOpacity: 1, interactive: false, className: 'fill-sea-soft stroke-ink-soft' },
  ).addTo(map)
  if (drawing.at) map.setView(drawing.at, 14)
  else map.fitBounds(outlines.getBounds())
  const pin = circleMarker(map.getCenter(), {
    radius: 10,
    weight: 3,
    fillOpacity: 1,
    interactive: false,
    className: 'fill-late stroke-sheet',
  })
  if (drawing.at) pin.setLatLng(drawing.at).addTo(map)

  function put(latitude: number, longitude: number) {
    pin.setLatLng([latitude, longitude]).addTo(map)
    drawing.onPick(latitude, longitude)
  }

  map.on('click', ({ latlng }) => put(latlng.lat, latlng.lng))
  return {
    step: (east, north) => {
      const bounds = map.getBounds()
      const { lat, lng } = pin.getLatLng()
      const height = (bounds.getNorth() - bounds.getSouth()) / stepsAcross
      const width = (bounds.getEast() - bounds.getWest()) / stepsAcross
      put(lat + north * height, lng + east * width)
      map.panInside(pin.getLatLng(), { padding: [24, 24], animate: false })
    },
    zoom: (by) => void map.setZoomAround(pin.getLatLng(), map.getZoom() + by, { animate: false }),
    remove: () => void map.remove(),
  }
}
