import { listKelurahan } from '@/lib/agencies/reference/queries'

/** A kelurahan with the kecamatan that it lies in. */
export interface AreaView {
  code: string
  name: string
  parentCode: string
  parentName: string
}

/** Every kelurahan of the city. */
export async function listAreas(governmentId: string): Promise<AreaView[]> {
  const kecamatan = await listKelurahan(governmentId)
  return kecamatan.flatMap(({ name: parentName, kelurahan }) =>
    kelurahan.map(({ code, name, parentCode }) => ({ code, name, parentCode, parentName })),
  )
}

/** 'Sei Panas, Kecamatan Batam Kota' */
export function longNameOf({ name, parentName }: AreaView): string {
  return `${name}, Kecamatan ${parentName}`
}
