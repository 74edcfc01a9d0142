import type { Caller } from '@/lib/agencies/rules/escalation'
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

/** The three zones of Indonesia, by their IANA names. */
export const indonesianZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const

export const zoneLabels: Readonly<Record<(typeof indonesianZones)[number], string>> = {
  'Asia/Jakarta': 'WIB (Waktu Indonesia Barat)',
  'Asia/Makassar': 'WITA (Waktu Indonesia Tengah)',
  'Asia/Jayapura': 'WIT (Waktu Indonesia Timur)',
}

/** By its IANA name; a zone outside of Indonesia is called by that. */
export function zoneName(zone: string): string {
  const known = indonesianZones.find((name) => name === zone)
  return known ? zoneLabels[known] : zone
}
