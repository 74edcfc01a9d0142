// A text to be pasted into the chat group of the agencies: numbers, days and links, and nothing that
// anybody wrote or that tells who somebody is.

import type { AgencyWatch, ComplaintRow } from '@/lib/complaints/watch/watch-queries'

interface Source {
  city: string
  /** In words: '27 November 2026'. */
  day: string
  agencies: readonly AgencyWatch[]
  /** Late ones, the oldest first. */
  late: readonly ComplaintRow[]
  appUrl: string
}

export function groupMessageOf({ city, day, agencies, late, appUrl }: Source): string {
  const busy = agencies.filter(({ open }) => open > 0)
  const lines = busy.map(({ name, open, late: overdue }) => {
    return `- ${name}: ${open} terbuka${overdue > 0 ? `, ${overdue} LEWAT tenggat` : ''}`
  })
  const oldest = late.map(({ number, holderName, due }) => {
    const days = Math.abs(due?.workingDaysLeft ?? 0)
    return `- ${number} (${holderName ?? 'Kominfo'}), lewat ${days} hari kerja: ${appUrl}/petugas/aduan/${number}`
  })
  return [
    `Aduan warga ${city}, ${day}`,
    '',
    ...(lines.length > 0 ? lines : ['Tidak ada aduan yang terbuka di OPD.']),
    ...(oldest.length > 0 ? ['', 'Paling lama lewat:', ...oldest] : []),
    '',
    `Jawab di ${appUrl}/petugas. Nama pelapor tidak dibagikan di grup.`,
  ].join('\n')
}
