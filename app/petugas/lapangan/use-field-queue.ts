import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropTaken, keepTaken, listTaken, sendTaken, type TakenPhoto } from './field-queue'
import { shrinkEvidence } from '@/components/photos/shrink-photo'

const everyMs = 20_000

/** What waits on this device for one complaint; all that waits is sent as soon as that is possible. */
export function useFieldQueue(number: string) {
  const router = useRouter()
  const [waiting, setWaiting] = useState<readonly [string, TakenPhoto][]>([])
  const sending = useRef(false)

  const look = useCallback(async () => {
    const all = await listTaken()
    setWaiting(all.filter(([, taken]) => taken.number === number))
  }, [number])

  const flush = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    const decided = navigator.onLine ? await sendAll(number) : 0
    sending.current = false
    await look()
    if (decided > 0) router.refresh()
  }, [number, look, router])

  useEffect(() => {
    const again = () => void flush()
    const first = setTimeout(again)
    const timer = setInterval(again, everyMs)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [flush])

  async function take(files: Iterable<File>) {
    for (const file of files) {
      const { photo } = await shrinkEvidence(file)
      await keepTaken(crypto.randomUUID(), {
        ...{ number, photo, name: file.name },
        takenAt: Date.now(),
      })
    }
    await flush()
  }

  async function drop(id: string) {
    await dropTaken(id)
    await look()
  }

  return { waiting, take, drop }
}

/** @returns how many the server has taken, or will not take */
async function sendAll(number: string): Promise<number> {
  let decided = 0
  for (const [id, taken] of await listTaken()) {
    if (taken.number !== number || taken.refused) continue
    const outcome = await sendTaken(id, taken)
    if (outcome === 'later') break
    if (outcome === 'sent') await dropTaken(id)
    else await keepTaken(id, { ...taken, refused: outcome.refused })
    decided += 1
  }
  return decided
}
