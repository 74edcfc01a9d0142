import 'server-only'
import type { FilterChoices } from './inbox-filter'
import { listAgencies, listCategories, listKelurahan } from '@/lib/agencies/reference/queries'
import { isOfficer, type Staff } from '@/lib/kernel/actor'

/** What the filters of the inbox offer; whoever sees one agency alone has none to choose. */
export async function filterChoices(actor: Staff, now: Date): Promise<FilterChoices> {
  const { governmentId } = actor
  const [categories, agencies, areas] = await Promise.all([
    listCategories(governmentId, now),
    isOfficer(actor) ? [] : listAgencies(governmentId, now),
    listKelurahan(governmentId),
  ])
  return {
    categories: categories.map(({ code, name, sector }) => ({
      value: code,
      label: name,
      group: sector,
    })),
    agencies: agencies.map(({ code, name }) => ({ value: code, label: name })),
    areas: areas.flatMap(({ code, name, kelurahan }) => [
      { value: code, label: `Seluruh Kecamatan ${name}`, group: name },
      ...kelurahan.map((area) => ({ value: area.code, label: area.name, group: name })),
    ]),
  }
}
