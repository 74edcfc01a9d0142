import { findGovernmentForHost } from '@/lib/agencies/reference/queries'
import type { Actor } from '@/lib/kernel/actor'
import { keepTemplate } from '@/lib/complaints/commands/beside/keep-template'
import { db } from '@/lib/platform/db'
import { createOfficers, createPeople } from '@/prisma/seed/demo-world/people'
import { demoComplaints, tellStory } from '@/prisma/seed/demo-world/stories'

/** Texts that answers in the demo may begin with. */
const templates = [
  {
    title: 'Sudah dikerjakan',
    body: 'Terima kasih atas laporan Anda tentang “{judul}”. Petugas {instansi} sudah mengerjakannya pada {tanggal}: {apa yang dikerjakan}. Bila masih bermasalah, tekan Belum selesai atau hubungi {kontak}.',
  },
  {
    title: 'Dijadwalkan',
    body: 'Laporan Anda sudah kami periksa di lokasi pada {tanggal pemeriksaan}. Pekerjaannya kami jadwalkan pada {tanggal pekerjaan}. Anda tidak perlu melapor lagi.',
  },
  {
    title: 'Lampu jalan diganti',
    body: 'Petugas kami sudah mengganti lampu di {lokasi} hari ini, untuk aduan {nomor}. Pertanyaan: kantor {instansi}.',
    category: 'INFRA_PENERANGAN_SARANA',
  },
] as const

/**
 * The small named world and 60 complaints of the months before `now`, each brought to where it is by
 * the commands that people use, at the hours at which they would have: no state that could not be.
 * Nobody is written to about what happened before the demo began.
 */
export async function loadDemo(now = new Date()): Promise<void> {
  const government = await findGovernmentForHost(null)
  const governmentId = government.id
  const people = await createPeople(governmentId, now)
  const kominfo: Actor = { role: 'admin', governmentId, userId: people.budi }
  for (const template of templates) await keepTemplate(kominfo, template, now)
  const operator: Actor = { role: 'operator', governmentId, userId: people.gita }
  const officers = await createOfficers(operator, people, now)
  const oldestFirst = demoComplaints.toSorted((one, other) => other.daysAgo - one.daysAgo)
  for (const [index, complaint] of oldestFirst.entries()) {
    await tellStory(government, { people, officers }, complaint, index, now)
  }
  const chain = await db().eventChain.findUniqueOrThrow({ where: { governmentId } })
  const cursor = { governmentId, reader: 'mail', sequence: chain.sequence }
  await db().eventCursor.createMany({ data: cursor, skipDuplicates: true })
}
