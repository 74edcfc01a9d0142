'use client'
import { Users } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

interface Other {
  name: string
  writing: string | null
}

interface Props {
  number: string
  /** Of the complaint as this page shows it. */
  version: number
  /** Verbs by action, for what somebody is writing. */
  verbs: Readonly<Record<string, string>>
}

const everyMs = 5_000
/** So long after the last key what was typed is sent to be kept. */
const pauseMs = 1_500

interface Written {
  action: string
  values: Record<string, string>
}

interface Told {
  version: number
  others: Other[]
}

/** Null where the server could not be told. */
async function tell(
  number: string,
  what: { version: number; writing: string | null; draft: Written | null },
  signal: AbortSignal,
): Promise<Told | null> {
  const answer = await fetch(`/petugas/aduan/${number}/hadir`, {
    method: 'POST',
    body: JSON.stringify(what),
    headers: { 'content-type': 'application/json' },
    signal,
  }).catch(() => null)
  // 409: the case is not as it is shown any more; what was typed is kept all the same.
  return answer?.ok || answer?.status === 409 ? ((await answer.json()) as Told) : null
}

function writtenIn(target: EventTarget | null): Written | null {
  const place = target instanceof Element ? target.closest('[id^="langkah-"]') : null
  const form = place?.querySelector('form')
  if (!place || !form) return null
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value
  }
  return { action: place.id.replace('langkah-', ''), values }
}

/** Who else has this case open; what is typed here is kept on the server meanwhile. */
export function PresenceNotice({ number, version, verbs }: Props) {
  const router = useRouter()
  const [others, setOthers] = useState<readonly Other[]>([])
  const [kept, setKept] = useState(false)
  const [news, setNews] = useState(false)
  const shown = useRef(version)
  useEffect(() => {
    // A page that shows what has become of one's own step, or of what was new, has nothing newer to tell.
    shown.current = Math.max(shown.current, version)
  }, [version])
  useEffect(() => {
    let written: Written | null = null
    let writing: string | null = null
    let pause: ReturnType<typeof setTimeout> | undefined
    let sending = new AbortController()

    const send = async () => {
      if (document.hidden) return
      const draft = written
      written = null
      const told = await tell(number, { version: shown.current, writing, draft }, sending.signal)
      if (told === null) {
        written ??= draft
        return
      }
      setOthers(told.others)
      if (draft) setKept(true)
      if (told.version <= shown.current) return
      shown.current = told.version
      setNews(true)
      // What is new is shown beside the forms, which keep what stands in them.
      router.refresh()
    }
    const onInput = ({ target }: Event) => {
      const now = writtenIn(target)
      if (!now) return
      written = now
      writing = now.action
      setKept(false)
      clearTimeout(pause)
      pause = setTimeout(() => void send(), pauseMs)
    }
    const onSubmit = () => {
      clearTimeout(pause)
      written = null
      writing = null
      sending.abort()
      sending = new AbortController()
    }
    const timer = setInterval(() => void send(), everyMs)
    void send()
    document.addEventListener('input', onInput)
    document.addEventListener('submit', onSubmit)
    return () => {
      clearInterval(timer)
      clearTimeout(pause)
      document.removeEventListener('input', onInput)
      document.removeEventListener('submit', onSubmit)
    }
  }, [number, router])
  return (
    <div role="status" className="not-printed space-y-1 text-sm not-empty:mb-3">
      {others.map(({ name, writing }) => (
        <p key={name} className="flex items-center gap-2 font-semibold text-soon">
          <Users className="size-4 shrink-0" />
          {name}{' '}
          {writing ? `sedang menulis: ${verbs[writing] ?? writing}` : 'sedang membaca aduan ini'}
        </p>
      ))}
      {news && (
        <p className="font-semibold text-sea">Ada yang baru pada aduan ini. Lihat Riwayat.</p>
      )}
      {kept && <p className="text-ink-soft">Draf tersimpan.</p>}
    </div>
  )
}
