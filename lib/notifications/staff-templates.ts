// What staff read of steps that more than one template tells of.

import type { StaffTemplate } from '@/lib/notifications/template'

export const forwarded: StaffTemplate = {
  subject: 'diteruskan kepada Anda',
  story: 'Satu aduan diteruskan ke {agency} dan menunggu tanggapan.',
  until: ['reply', 'settlement'],
}

export const overseen: StaffTemplate = {
  subject: 'diserahkan ke lembaga pengawas',
  story: 'Satu aduan diserahkan ke {agency}. Jawabannya diteruskan kepada warga dari meja Anda.',
  until: ['settlement'],
}

export const pressed: StaffTemplate = {
  subject: 'belum selesai menurut warga',
  story: 'Warga menyatakan masalahnya belum selesai. Lembaga pengawas perlu menjawab lagi.',
  until: ['settlement'],
}

export const added: StaffTemplate = {
  subject: 'ada keterangan baru dari warga',
  story: 'Warga menambah keterangan pada aduannya.',
}

export const notDone: StaffTemplate = {
  subject: 'belum selesai menurut warga',
  story: 'Warga menyatakan masalahnya belum selesai. Aduan perlu dikerjakan lagi.',
  until: ['reply', 'settlement'],
}
