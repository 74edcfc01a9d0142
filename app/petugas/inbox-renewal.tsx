'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMs = 3_000

/** Looks every few seconds whether anything has happened, and then at the page anew, in place. */
export function InboxRenewal({ latest }: { latest: string | null }) {
  const router = useRouter()
  useEffect(() => {
    let known = latest
    const look = async () => {
      if (document.hidden) return
      const answer = await fetch('/petugas/kabar').catch(() => null)
      if (!answer?.ok) return
      const now = ((await answer.json()) as { latest: string | null }).latest
      if (now === known) return
      known = now
      router.refresh()
    }
    const timer = setInterval(() => void look(), everyMs)
    const onSight = () => void look()
    document.addEventListener('visibilitychange', onSight)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [latest, router])
  return null
}
