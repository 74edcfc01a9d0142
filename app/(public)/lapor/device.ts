// What the device itself remembers of a form: what was told, when, and where. Never a name or a way to
// reach someone, and nothing at all of a complaint about officials.

const key = 'kesah-draf'
const keptFor = 7 * 24 * 60 * 60 * 1000

const deviceFields = ['description', 'occurredOn', 'landmark'] as const
export type DeviceField = (typeof deviceFields)[number]

export type KeptDraft = Partial<Record<DeviceField, string | undefined>>

/** Null where nothing is kept, no more, or where the browser keeps nothing. */
export function readKept(now: number): KeptDraft | null {
  const { at, ...draft } = parsed(stored())
  if (typeof at !== 'number') return null
  if (now - at < keptFor) return onlyText(draft)
  forgetKept()
  return null
}

export function keep(draft: KeptDraft, now: number): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readKept(now), ...draft, at: now }))
  } catch {
    // Full, or forbidden: the draft on the server is the one that counts.
  }
}

export function forgetKept(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Then nothing was kept either.
  }
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

function onlyText(draft: Record<string, unknown>): KeptDraft {
  const texts = deviceFields.flatMap((name) => {
    const text = draft[name]
    return typeof text === 'string' ? [[name, text] as const] : []
  })
  return Object.fromEntries(texts)
}
