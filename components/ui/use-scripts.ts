import { useSyncExternalStore } from 'react'

/** Whether scripts run: false in what the server sends, true from the moment the page comes alive. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges(): () => void {
  return () => undefined
}
