import type { AgencyKind, Certainty } from '@/prisma/generated/enums'

export const agencyKindLabels: Readonly<Record<AgencyKind, string>> = {
  department: 'Dinas dan badan',
  district: 'Kecamatan',
  oversight: 'Pengawasan',
  external: 'Di luar pemerintah daerah',
}

export const certaintyLabels: Readonly<Record<Certainty, string>> = {
  confirmed: 'dikonfirmasi',
  estimate: 'perkiraan',
}
