import type { StaffRole } from '@/lib/kernel/actor'

export const roleLabels: Record<StaffRole | 'citizen', string> = {
  citizen: 'Warga',
  clerk: 'Petugas loket',
  verifier: 'Verifikator Kominfo',
  admin: 'Admin Kominfo',
  officer: 'Petugas OPD',
  head: 'Kepala OPD',
  field: 'Petugas lapangan',
  validator: 'Validator',
  supervisor: 'Pengawas',
  leadership: 'Pimpinan',
  evaluator: 'Penilai',
  operator: 'Operator sistem',
}
