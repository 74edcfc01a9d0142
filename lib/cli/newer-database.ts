import { Fault } from '@/lib/platform/fault'
import { unknownMigrations } from '@/lib/platform/migrations'

/** @throws {Fault} when a later version has worked in this database: what we write could be wrong there. */
export async function refuseNewerDatabase(): Promise<void> {
  const unknown = await unknownMigrations()
  if (unknown.length === 0) return
  throw new Fault(
    `Basis data ini sudah dipakai Kesah yang lebih baru (${unknown.join(', ')}): ` +
      'jalankan versi itu, atau pulihkan cadangan dari sebelum pembaruan',
  )
}
