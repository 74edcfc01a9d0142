import { type RefObject, useEffect } from 'react'

/**
 * Takes what was picked in a file input before scripts came alive. No event tells of it, and the button
 * that sends it without scripts is gone by then. `take` empties the input.
 */
export function usePickedEarly(
  input: RefObject<HTMLInputElement | null>,
  take: (files: File[]) => void,
): void {
  useEffect(() => {
    const picked = [...(input.current?.files ?? [])]
    if (picked.length > 0) take(picked)
  }, [input, take])
}
