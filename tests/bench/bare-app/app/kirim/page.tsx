import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { db } from '@/lib/platform/db'

/** The least that a form can do: one row through Prisma, then the redirect that every form ends in. */
async function insert(form: FormData): Promise<void> {
  'use server'
  const now = new Date()
  const text = form.get('text')
  await db().draft.create({
    data: {
      governmentId: '21.71',
      id: randomUUID(),
      ciphertext: Buffer.from(typeof text === 'string' ? text : ''),
      createdAt: now,
      expiresAt: now,
    },
  })
  redirect('/')
}

export default function BareFormPage() {
  return (
    <form action={insert}>
      <textarea name="text" />
      <button type="submit">Kirim</button>
    </form>
  )
}
