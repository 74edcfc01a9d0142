'use client'
import { useEffect } from 'react'

/** Readies this device for lost connections, once the page that was asked for is there. */
export function WorksOffline() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined
    const timer = setTimeout(() => {
      navigator.serviceWorker.register('/sw.js').catch(() => undefined)
    }, 3_000)
    return () => clearTimeout(timer)
  }, [])
  return null
}
