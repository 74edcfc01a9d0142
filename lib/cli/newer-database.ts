import { Fault } from '@/lib/platform/fault'
import { schemaState } from '@/lib/platform/migrations'

/**
 * @returns the migrations that are missing
 * @throws {Fault} when a later version has worked in this database: what we write could be wrong there
 */
export async function refuseNewerDatabase(): Promise<readonly string[]> {
  const { pending, unknown } = await schemaState()
  if (unknown.length === 0) return pending
  throw new Fault(
    `Basis data ini sudah dipakai Kesah yang lebih baru (${unknown.join(', ')}): ` +
      'jalankan versi itu, atau pulihkan cadangan dari sebelum pembaruan',
  )
}
