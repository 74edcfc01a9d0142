import { requireCitizen } from '../../citizen'
import { ownData } from '../own-data'

export async function GET(): Promise<Response> {
  const actor = await requireCitizen()
  const text = JSON.stringify(await ownData(actor, new Date()), null, 2)
  return new Response(`${text}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="data-saya.json"',
      'cache-control': 'private, no-store',
    },
  })
}
