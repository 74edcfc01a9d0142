import type { Option } from '@/components/ui/select'
import { agencyKindLabels } from '@/lib/agencies/rules/labels'
import type { AgencyView, CategoryView } from '@/lib/agencies/reference/queries'

interface Area {
  code: string
  name: string
  kelurahan: readonly { code: string; name: string }[]
}

export interface Choices {
  agencies: Option[]
  /** Each kecamatan as a whole, then its kelurahan. */
  areas: Option[]
  categories: Option[]
}

interface Source {
  agencies: readonly AgencyView[]
  categories: readonly CategoryView[]
  kecamatan: readonly Area[]
}

export function choicesOf({ agencies, categories, kecamatan }: Source): Choices {
  return {
    agencies: agencies.map(({ code, name, kind }) => ({
      value: code,
      label: name,
      group: agencyKindLabels[kind],
    })),
    areas: kecamatan.flatMap(({ code, name, kelurahan }) => {
      const group = `Kecamatan ${name}`
      const whole = { value: code, label: `Seluruh Kecamatan ${name}`, group }
      return [whole, ...kelurahan.map((place) => ({ value: place.code, label: place.name, group }))]
    }),
    categories: categories.map(({ code, name, sector }) => ({
      value: code,
      label: name,
      group: sector,
    })),
  }
}

/** Names behind codes; the code itself for what is no longer listed. */
export function namesOf(options: readonly Option[], codes: readonly string[]): string {
  return codes.map((code) => options.find(({ value }) => value === code)?.label ?? code).join(', ')
}
