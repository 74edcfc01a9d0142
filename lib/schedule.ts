// Everything that happens by itself, and when. Hours are UTC. Each job also runs when a worker
// starts, those with `onWake` whenever something has happened to a complaint. A job that some
// jobs.ts exports and that is missing here does not compile.

import * as accounts from '@/lib/accounts/jobs'
import * as agencies from '@/lib/agencies/jobs'
import * as attachments from '@/lib/attachments/jobs'
import * as complaints from '@/lib/complaints/jobs'
import * as notifications from '@/lib/notifications/jobs'
import * as platform from '@/lib/platform/jobs'
import type { Job } from '@/lib/platform/timetable'

type JobName =
  | keyof typeof accounts
  | keyof typeof agencies
  | keyof typeof attachments
  | keyof typeof complaints
  | keyof typeof notifications
  | keyof typeof platform

interface Scheduled extends Job {
  /** For the operator, in Indonesian. */
  readonly purpose: string
}

// prettier-ignore
export const schedule = {
  showLife:              { cron: '* * * * *',                  run: platform.showLife,               purpose: 'Mencatat bahwa pekerjaan latar berjalan' },
  writeNotices:          { cron: '* * * * *',    onWake: true, run: notifications.writeNotices,      purpose: 'Menentukan siapa yang diberi tahu tentang apa' },
  sendNotices:           { cron: '* * * * *',    onWake: true, run: notifications.sendNotices,       purpose: 'Mengirim surel yang menunggu' },
  ringClocks:            { cron: '* * * * *',    onWake: true, run: complaints.ringClocks,           purpose: 'Mengingatkan, menaikkan dan menutup pada batas waktunya' },
  keepPromises:          { cron: '4 * * * *',                  run: complaints.keepPromises,         purpose: 'Mengingatkan janji, melanjutkan yang ditunda, bertanya kepada warga' },
  followLeads:           { cron: '* * * * *',    onWake: true, run: complaints.followLeads,         purpose: 'Menyampaikan jawaban kepada aduan yang digabung' },
  handOnLeft:            { cron: '* * * * *',    onWake: true, run: complaints.handOnLeft,          purpose: 'Menyerahkan aduan dari petugas yang pindah kepada penggantinya' },
  carryOutChanges:       { cron: '* * * * *',    onWake: true, run: agencies.carryOutChanges,       purpose: 'Memberlakukan perubahan data acuan yang sudah diterbitkan' },
  signChains:            { cron: '* * * * *',    onWake: true, run: complaints.signChains,          purpose: 'Menandatangani rantai peristiwa di luar basis data' },
  recountClocks:         { cron: '* * * * *',                  run: complaints.recountClocks,        purpose: 'Menghitung ulang batas yang melewati hari libur atau jam kerja baru' },
  findOrphans:           { cron: '41 * * * *',                 run: complaints.findOrphans,          purpose: 'Mencari aduan terbuka yang tidak ada pemegangnya' },
  verifyHistory:         { cron: '51 * * * *',                 run: complaints.verifyHistory,        purpose: 'Mencocokkan sebagian aduan dengan riwayatnya' },
  deleteExpiredDrafts:   { cron: '17 * * * *',                 run: complaints.deleteExpiredDrafts,  purpose: 'Menghapus isian aduan yang ditinggalkan' },
  deleteDeskTraces:      { cron: '19 * * * *',                 run: complaints.deleteDeskTraces,     purpose: 'Menghapus jejak meja kerja yang lewat waktunya' },
  deleteAbandonedPhotos: { cron: '22 * * * *',                 run: attachments.deleteAbandonedPhotos, purpose: 'Menghapus foto dari isian yang ditinggalkan' },
  printOldPhotos:        { cron: '* * * * *',                  run: attachments.printOldPhotos,      purpose: 'Mengambil sidik foto lama agar bukti dapat dibandingkan' },
  deleteEndedSessions:   { cron: '27 * * * *',                 run: accounts.deleteEndedSessions,    purpose: 'Menghapus sesi yang berakhir' },
  deleteExpiredLinks:    { cron: '32 * * * *',                 run: accounts.deleteExpiredLinks,     purpose: 'Menghapus tautan masuk yang lewat waktunya' },
  deleteSpentRateLimits: { cron: '37 * * * *',                 run: accounts.deleteSpentRateLimits,  purpose: 'Menghapus hitungan percobaan yang lewat' },
} as const satisfies Record<JobName, Scheduled>
