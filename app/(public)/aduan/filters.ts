import type { Route } from 'next'
import { formatDate } from '@/lib/kernel/format'
import { listAgencies, listCategories, listKelurahan } from '@/lib/agencies/reference/queries'
import { filterNames, filterQuery } from '@/lib/complaints/square/filter-input'
import type { FilterName, PublicFilter } from '@/lib/complaints/square/filter-input'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Option {
  value: string
  label: string
  group?: string | undefined
}

interface Choices {
  categories: Option[]
  agencies: Option[]
  areas: Option[]
}

/** What the lists of the search form offer. */
export async function readChoices(
  governmentId: string,
  { wholeKecamatan }: Words['square']['search'],
  now: Date,
): Promise<Choices> {
  const [categories, agencies, areas] = await Promise.all([
    listCategories(governmentId, now),
    listAgencies(governmentId, now),
    listKelurahan(governmentId),
  ])
  return {
    categories: categories
      .filter(({ oversight }) => !oversight)
      .map(({ code, name, sector }) => ({ value: code, label: name, group: sector })),
    agencies: agencies.map(({ code, name }) => ({ value: code, label: name })),
    areas: areas.flatMap(({ code, name: group, kelurahan }) => [
      { value: code, label: fill(wholeKecamatan, { kecamatan: group }), group },
      ...kelurahan.map((area) => ({ value: area.code, label: area.name, group })),
    ]),
  }
}

/**
 * Of all that, what the form offers: kinds and agencies that somebody has complained of, kecamatan,
 * and the kelurahan of the one that is chosen. The rest would weigh more than the list itself.
 */
export function offered(
  { categories, agencies, areas }: Choices,
  used: { categories: readonly string[]; agencies: readonly string[] },
  chosen: string | undefined,
): Choices {
  const kecamatan = chosen?.slice(0, kecamatanLength)
  return {
    categories: categories.filter(({ value }) => used.categories.includes(value)),
    agencies: agencies.filter(({ value }) => used.agencies.includes(value)),
    areas: areas
      .filter(({ value }) => value.length === kecamatanLength || value.startsWith(`${kecamatan}.`))
      .map(({ value, label }) => ({ value, label })),
  }
}

/** Of a code like 21.71.10. */
const kecamatanLength = 8

/** Each filter in use, in words, with the address of the list without it. */
export function activeFilters(
  filter: PublicFilter,
  choices: Choices,
  { search, statuses }: Words['square'],
  language: Language,
): { label: string; without: Route }[] {
  const nameIn = (options: Option[]) => (value: string) =>
    options.find((option) => option.value === value)?.label ?? value
  const told: Record<FilterName, (value: string) => string> = {
    q: (words) => fill(search.query, { words }),
    kategori: nameIn(choices.categories),
    opd: nameIn(choices.agencies),
    kelurahan: nameIn(choices.areas),
    status: () => (filter.status ? statuses[filter.status] : ''),
    dari: (day) => fill(search.since, { day: formatDate(day, language) }),
    sampai: (day) => fill(search.to, { day: formatDate(day, language) }),
  }
  return filterNames.flatMap((name) => {
    const value = filter[name]
    const without = `/aduan${filterQuery(filter, { without: name })}` as Route
    return value === undefined ? [] : [{ label: told[name](value), without }]
  })
}
