import { del, entries, set } from 'idb-keyval'
import { createStore } from 'idb-keyval'

// Evidence that was taken where there is no connection: kept on this device until the server has it.
// Each goes under one name, so that what is sent twice arrives once.

export interface TakenPhoto {
  /** Of the complaint. */
  number: string
  photo: Blob
  /** Of its file, for whoever holds this device; the server is not told. */
  name?: string
  takenAt: number
  /** Words of the server, where it will not take this one. */
  refused?: string
}

const store = typeof indexedDB === 'undefined' ? null : createStore('kesah-lapangan', 'bukti')

/** The oldest first. */
export async function listTaken(): Promise<[string, TakenPhoto][]> {
  if (!store) return []
  const all = await entries<string, TakenPhoto>(store)
  return all.sort(([, one], [, other]) => one.takenAt - other.takenAt)
}

export async function keepTaken(id: string, taken: TakenPhoto): Promise<void> {
  if (store) await set(id, taken, store)
}

export async function dropTaken(id: string): Promise<void> {
  if (store) await del(id, store)
}

type Outcome = 'sent' | 'later' | { refused: string }

/** One try to send one photo. */
export async function sendTaken(id: string, { number, photo }: TakenPhoto): Promise<Outcome> {
  const form = new FormData()
  form.append('berkas', id)
  // Its own name stays here.
  form.append('photos', photo, 'foto')
  const answer = await fetch(`/petugas/aduan/${number}/bukti`, {
    method: 'POST',
    body: form,
    headers: { accept: 'application/json' },
  }).catch(() => null)
  if (answer?.ok) return 'sent'
  // Nobody there, signed out, or too much at once: another time.
  if (!answer || answer.status >= 500 || [401, 403, 429].includes(answer.status)) return 'later'
  const told = (await answer.json().catch(() => ({}))) as { error?: string }
  return { refused: told.error ?? 'Aduan ini sudah tidak ada di meja Anda.' }
}
