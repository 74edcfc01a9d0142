// What an address, or all strangers together, have used up shuts nobody out: those behind it take turns,
// chosen by lot, so that whoever sends most does not also come first.

/** Who waits: the promise of a turn, and where he comes from. */
interface Waiter {
  readonly who: string
  readonly answer: (hasTurn: boolean) => void
}

interface Lane {
  waiting: Waiter[]
  /** Who has had the last turn. */
  last: string
}

export interface Pace {
  /** Milliseconds between two turns. */
  readonly every: number
  /** Milliseconds for which somebody waits: as long as a browser, and a person, wait for a page. */
  readonly patience: number
  /** So many wait at once; of more, lots decide who stays. */
  readonly most: number
}

const lanes = new Map<string, Lane>()

/**
 * Waits for a turn in this lane.
 * @param who of whom one waits at a time, and none right after he has had a turn
 * @returns false for whom no turn came
 */
export async function takeTurn(name: string, pace: Pace, who: string): Promise<boolean> {
  const { every, most, patience } = pace
  const lane = lanes.get(name)
  if (!lane) {
    open(name, every, who)
    return true
  }
  if (lane.last === who || lane.waiting.some((waiter) => waiter.who === who)) return false
  return new Promise((answer) => {
    const waiter = { who, answer }
    lane.waiting.push(waiter)
    if (lane.waiting.length > most) dismiss(lane, byLot(lane.waiting))
    setTimeout(() => {
      dismiss(lane, waiter)
    }, patience).unref()
  })
}

/** Somebody has had a turn; the next one comes after a while, and with nobody waiting the lane ends. */
function open(name: string, every: number, who: string): void {
  const lane: Lane = { waiting: [], last: who }
  lanes.set(name, lane)
  const timer = setInterval(() => {
    const next = byLot(lane.waiting)
    if (!next) {
      clearInterval(timer)
      lanes.delete(name)
      return
    }
    lane.last = next.who
    lane.waiting = lane.waiting.filter((waiter) => waiter !== next)
    next.answer(true)
  }, every)
  timer.unref()
}

function byLot(waiting: readonly Waiter[]): Waiter | undefined {
  return waiting[Math.floor(Math.random() * waiting.length)]
}

function dismiss(lane: Lane, waiter: Waiter | undefined): void {
  if (!waiter || !lane.waiting.includes(waiter)) return
  lane.waiting = lane.waiting.filter((other) => other !== waiter)
  waiter.answer(false)
}
