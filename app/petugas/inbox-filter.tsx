import { X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Select, type Option } from '@/components/ui/select'
import {
  type DeskFilterName,
  deskFilterNames,
  type DeskList,
  deskQuery,
} from '@/lib/complaints/inbox/filter-input'

export interface FilterChoices {
  categories: readonly Option[]
  /** Empty for those who see one agency's complaints alone. */
  agencies: readonly Option[]
  areas: readonly Option[]
}

interface Props {
  list: DeskList
  choices: FilterChoices
}

/** Narrows a list; a plain form, whose answer is an address that can be kept. */
export function InboxFilter({ list, choices }: Props) {
  const field = (name: DeskFilterName) => ({ name, defaultValue: list.filter[name] })
  const any = { placeholder: 'Semua' }
  return (
    <details className="not-printed">
      <summary className="inline-flex min-h-11 items-center font-semibold text-sea desk:min-h-9">
        Saring daftar ini
      </summary>
      <form action="/petugas" method="get" className="space-y-3 py-2">
        {list.asked ? (
          <input type="hidden" name="q" value={list.asked} />
        ) : (
          <input type="hidden" name="kotak" value={list.box} />
        )}
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
          <Select {...field('kategori')} {...any} label="Kategori" options={choices.categories} />
          {choices.agencies.length > 0 && (
            <Select {...field('opd')} {...any} label="Dipegang" options={choices.agencies} />
          )}
          <Select {...field('kelurahan')} {...any} label="Wilayah" options={choices.areas} />
          <DateField {...field('dari')} label="Diterima sejak" />
          <DateField {...field('sampai')} label="Diterima sampai" />
        </div>
        <Button type="submit">Terapkan</Button>
      </form>
    </details>
  )
}

const names: Readonly<Record<DeskFilterName, string>> = {
  kategori: 'Kategori',
  opd: 'Dipegang',
  kelurahan: 'Wilayah',
  dari: 'Sejak',
  sampai: 'Sampai',
}

/** Each filter in use, to be taken off. */
export function InboxActiveFilters({ list, choices }: Props) {
  const options = [...choices.categories, ...choices.agencies, ...choices.areas]
  const used = deskFilterNames.filter((name) => list.filter[name] !== undefined)
  if (used.length === 0) return null
  return (
    <ul aria-label="Saringan yang dipakai" className="not-printed flex flex-wrap gap-2 py-2">
      {used.map((name) => {
        const value = list.filter[name] ?? ''
        const label = options.find((option) => option.value === value)?.label ?? value
        const { [name]: _left, ...filter } = list.filter
        return (
          <li key={name}>
            <Link
              href={`/petugas?${deskQuery({ ...list, filter })}` as Route}
              prefetch={false}
              className="inline-flex min-h-9 items-center gap-2 rounded-soft border border-ink-soft px-3 hover:bg-sea-soft"
            >
              {names[name]}: {label}
              <X className="size-4 shrink-0" />
              <span className="sr-only">(lepas saringan)</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
