import { env } from '@/lib/platform/env'
import { filterQuery, publicFilter } from '@/lib/complaints/square/filter-input'
import { listPublished } from '@/lib/complaints/square/square-queries'
import { currentGovernment } from '../../government'
import { feedHeaders } from '../feed'

/**
 * The list as data, under the same filters: `{ pemerintah, aduan: [{ nomor, judul, isi,
 * status, kategori, instansi, tempat, diterima, diterbitkan, diperbarui, alamat }], berikutnya }`.
 * Times are ISO 8601 in UTC; `status` is one of the filter's values; `berikutnya` is the address of
 * the next page, or null.
 */
export async function GET(request: Request): Promise<Response> {
  const now = new Date()
  const filter = publicFilter(Object.fromEntries(new URL(request.url).searchParams))
  const government = await currentGovernment()
  const { rows, after } = await listPublished(government.id, filter, now)
  const { appUrl } = env()
  const complaints = rows.map((row) => ({
    nomor: row.number,
    judul: row.title,
    isi: row.body,
    status: row.publicStatus,
    kategori: row.categoryName,
    instansi: row.agencyName,
    tempat: row.areaName,
    diterima: row.receivedAt,
    diterbitkan: row.publishedAt,
    diperbarui: row.changedAt,
    alamat: `${appUrl}/aduan/${row.number}`,
  }))
  const next = after && `${appUrl}/aduan/data.json${filterQuery(filter, { after })}`
  const body = { pemerintah: government.name, aduan: complaints, berikutnya: next }
  return Response.json(body, { headers: feedHeaders })
}
