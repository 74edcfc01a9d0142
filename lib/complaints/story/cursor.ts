import { isPlausibleInstant } from '@/lib/kernel/plausible-time'

// Lists are read on from where one stopped, never by page number: a cursor names the last row.

interface Place {
  receivedAt: Date
  number: string
}

export function cursorOf({ receivedAt, number }: Place): string {
  return `${receivedAt.toISOString()}~${number}`
}

/** Where the cursor stands; null for one that nobody here gave out. */
export function placeOf(cursor: string | undefined): Place | null {
  const [time = '', number = ''] = cursor?.split('~') ?? []
  const receivedAt = new Date(time)
  return isPlausibleInstant(receivedAt) && /^[0-9A-Z]{8}$/.test(number)
    ? { receivedAt, number }
    : null
}
