// The figures that everyone may read. They count what complains of no official and was not hidden by
// its author, shown to the public or not, so that nobody looks better by publishing less.

/** Fewer than this could point at somebody; such a number is not told (k-anonymity). */
const tooFew = 5

/** Days that the figures look back. */
export const figuresOver = 90

export function figuresSince(now: Date): Date {
  return new Date(now.getTime() - figuresOver * 24 * 60 * 60 * 1000)
}

export interface PublicFigures {
  /** Counts are null where they are too few to be told. */
  receivedThisMonth: number | null
  received: number | null
  answered: number | null
  /** First replies that came in time, of those that came or were due. */
  inTime: number | null
  judged: number | null
  /** Days from the complaint to the first reply; half took longer. */
  medianDays: number | null
  /** How far back they look. */
  days: number
}

/** Null where there are too few to be told. */
export interface AgencyFigures {
  received: number
  open: number
  answered: number
}

export interface Counted {
  month: number
  received: number
  answered: number
  in_time: number
  judged: number
  median_days: number | null
}

export function figuresOf(counted: Counted | undefined): PublicFigures {
  if (!counted) throw new TypeError('A count always has a row.')
  const { answered, judged, median_days: median } = counted
  return {
    receivedThisMonth: told(counted.month),
    received: told(counted.received),
    answered: told(counted.received) === null ? null : told(answered),
    inTime: told(judged) === null ? null : counted.in_time,
    judged: told(judged),
    medianDays: told(answered) === null || median === null ? null : Math.round(median * 10) / 10,
    days: figuresOver,
  }
}

/** Parts of a whole that is too small to be told are not told either. */
export function agencyFiguresOf(counted: AgencyFigures): AgencyFigures | null {
  return told(counted.received) === null ? null : counted
}

function told(count: number): number | null {
  return count < tooFew ? null : count
}

const keptFor = 60_000

/** Asks again after a minute; what failed is asked again at once. */
export function keptForAMinute<Value>(
  read: (governmentId: string, now: Date) => Promise<Value>,
): (governmentId: string, now: Date) => Promise<Value> {
  const kept = new Map<string, { at: number; value: Promise<Value> }>()
  return (governmentId, now) => {
    const known = kept.get(governmentId)
    if (known && Math.abs(now.getTime() - known.at) < keptFor) return known.value
    const value = read(governmentId, now)
    kept.set(governmentId, { at: now.getTime(), value })
    void value.catch(() => kept.delete(governmentId))
    return value
  }
}
