import { optionsOf, type DeskField } from './form-spec'
import {
  agencyKindLabels,
  callerLabels,
  certaintyLabels,
  zoneLabels,
} from '@/lib/agencies/rules/labels'
import type { ChangeKind } from '@/lib/agencies/rules/changes'
import { isoWeekdayOf, weekdays } from '@/lib/agencies/rules/office-hours'
import { classWords, clockWords } from '@/lib/complaints/rules/labels'
import { owedClocks } from '@/lib/kernel/terms'
import { weekdayName } from '@/lib/kernel/working-days'

export const changeTitles: Readonly<Record<ChangeKind, string>> = {
  agency: 'Instansi baru atau nama baru',
  agency_end: 'Instansi berakhir atau digabung',
  division: 'Bidang sebuah instansi',
  category: 'Kategori dan pemiliknya',
  deadline: 'Batas waktu',
  rung: 'Anak tangga pengingat',
  sample_rate: 'Contoh penutupan',
  day_off: 'Hari libur',
  office_hours: 'Jam kerja',
  time_zone: 'Zona waktu',
}

/** Which kinds stand on which part of the settings, by its name in the address. */
export const changeParts: Readonly<
  Record<string, { label: string; kinds: readonly ChangeKind[] }>
> = {
  instansi: { label: 'Instansi', kinds: ['agency', 'agency_end', 'division'] },
  kategori: { label: 'Kategori', kinds: ['category'] },
  batas: { label: 'Batas waktu', kinds: ['deadline'] },
  pengingat: { label: 'Pengingat', kinds: ['rung'] },
  contoh: { label: 'Contoh penutupan', kinds: ['sample_rate'] },
  kalender: { label: 'Kalender', kinds: ['day_off'] },
  jam: { label: 'Jam kerja', kinds: ['office_hours', 'time_zone'] },
}

export const dayKindWords = {
  national: 'Libur nasional',
  collective_leave: 'Cuti bersama',
  regional: 'Libur daerah',
} as const

/** In the words of the forms, by field name. */
export const changeFields: Readonly<Record<ChangeKind, readonly DeskField[]>> = {
  agency: [
    { kind: 'line', name: 'code', label: 'Kode', hint: 'Tetap sepanjang umur instansi.' },
    { kind: 'line', name: 'name', label: 'Nama' },
    { kind: 'select', name: 'agencyKind', label: 'Jenis', options: optionsOf(agencyKindLabels) },
    { kind: 'line', name: 'aliases', label: 'Nama lain, dipisah koma', optional: true },
    { kind: 'words', name: 'duty', label: 'Tugasnya, untuk warga', optional: true },
    { kind: 'line', name: 'contact', label: 'Kontak dan tahunnya', optional: true },
  ],
  agency_end: [
    { kind: 'line', name: 'code', label: 'Kode instansi yang berakhir' },
    { kind: 'line', name: 'successor', label: 'Kode instansi yang melanjutkan' },
  ],
  division: [
    { kind: 'line', name: 'agency', label: 'Kode instansi' },
    { kind: 'line', name: 'code', label: 'Kode bidang' },
    { kind: 'line', name: 'name', label: 'Nama bidang' },
    { kind: 'tick', name: 'removed', label: 'Bidang ini berakhir' },
  ],
  category: [
    { kind: 'line', name: 'code', label: 'Kode' },
    { kind: 'line', name: 'name', label: 'Nama' },
    { kind: 'line', name: 'sector', label: 'Kelompok' },
    {
      kind: 'line',
      name: 'lead',
      label: 'Kode pemilik',
      hint: 'KECAMATAN untuk kecamatan tempatnya.',
    },
    { kind: 'line', name: 'supporting', label: 'Kode pendukung, dipisah koma', optional: true },
  ],
  deadline: [
    { kind: 'select', name: 'clock', label: 'Batas', options: optionsOf(clockWords) },
    { kind: 'select', name: 'class', label: 'Jenis aduan', options: optionsOf(classWords) },
    { kind: 'line', name: 'workingDays', label: 'Hari kerja' },
  ],
  rung: [
    {
      kind: 'select',
      name: 'clock',
      label: 'Batas',
      options: owedClocks.map((value) => ({ value, label: clockWords[value] })),
    },
    {
      kind: 'line',
      name: 'rung',
      label: 'Anak tangga ke',
      hint: 'Angka yang sudah dipakai mengganti anak tangga itu.',
    },
    {
      kind: 'line',
      name: 'workingDays',
      label: 'Hari kerja dari batasnya',
      hint: 'Contoh: -3 berarti tiga hari sebelum, 0 pada batasnya, 2 berarti dua hari sesudah.',
    },
    { kind: 'select', name: 'calls', label: 'Yang dipanggil', options: optionsOf(callerLabels) },
    { kind: 'tick', name: 'removed', label: 'Anak tangga ini berakhir' },
  ],
  sample_rate: [
    {
      kind: 'line',
      name: 'percent',
      label: 'Dari seratus penutupan',
      hint: 'Dipilih secara acak untuk diperiksa pengawas.',
    },
  ],
  day_off: [
    { kind: 'day', name: 'date', label: 'Tanggal' },
    { kind: 'line', name: 'name', label: 'Nama', hint: 'Tanpa kata jenisnya: Nyepi.' },
    { kind: 'select', name: 'dayKind', label: 'Jenis', options: optionsOf(dayKindWords) },
    { kind: 'tick', name: 'removed', label: 'Ternyata bukan hari libur' },
  ],
  office_hours: [
    ...weekdays.map((name) => {
      return { kind: 'tick', name, label: weekdayName(isoWeekdayOf(name)) } as const
    }),
    {
      kind: 'line',
      name: 'opens',
      label: 'Jam buka',
      hint: 'Misalnya 08.00; kosongkan bila tutup.',
    },
    {
      kind: 'line',
      name: 'closes',
      label: 'Jam tutup',
      hint: 'Batas waktu berakhir pada jam ini.',
    },
  ],
  time_zone: [
    { kind: 'select', name: 'zone', label: 'Zona waktu', options: optionsOf(zoneLabels) },
  ],
}

/** Of every change. */
export const commonFields: readonly DeskField[] = [
  { kind: 'day', name: 'validFrom', label: 'Berlaku sejak' },
  { kind: 'line', name: 'source', label: 'Dasarnya', hint: 'Misalnya nomor keputusan.' },
  {
    kind: 'select',
    name: 'certainty',
    label: 'Seberapa pasti',
    options: optionsOf(certaintyLabels),
  },
]
