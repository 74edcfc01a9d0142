import type { Caller } from '@/lib/agencies/escalation'
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

/** Whom a clock calls as it runs out. */
export const callerLabels: Readonly<Record<Caller, string>> = {
  officers: 'Pejabat penghubung instansi',
  heads: 'Kepala instansi',
  admins: 'Kominfo',
  supervisors: 'Pengawas',
  leadership: 'Pimpinan',
}
