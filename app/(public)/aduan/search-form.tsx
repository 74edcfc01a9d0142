import { Search } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Select, type Option } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Asked = Partial<Record<string, string>>

interface Props {
  words: Words['square']
  asked: Asked
  categories: readonly Option[]
  agencies: readonly Option[]
  areas: readonly Option[]
}

/** A plain form that leads to an address which can be kept and passed on. */
export function SearchForm({ words, asked, ...choices }: Props) {
  const { search } = words
  const field = (name: string) => ({ name, defaultValue: asked[name] })
  const isNarrowed = Object.keys(asked).some((name) => name !== 'q')
  const statuses = Object.entries(words.statuses).map(([value, label]) => ({ value, label }))
  const any = { placeholder: search.any }
  return (
    <form action="/aduan" method="get" role="search" className="not-printed space-y-4">
      <TextField {...field('q')} label={search.q} hint={search.hint} type="search" />
      <details open={isNarrowed}>
        <summary className="inline-block min-h-11 py-2 font-semibold text-sea">
          {search.filters}
        </summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <Select {...field('status')} {...any} label={search.status} options={statuses} />
          <Select {...field('kelurahan')} {...any} label={search.area} options={choices.areas} />
          <Select
            {...field('kategori')}
            {...any}
            label={search.category}
            options={choices.categories}
          />
          <Select {...field('opd')} {...any} label={search.agency} options={choices.agencies} />
          <DateField {...field('dari')} label={search.from} />
          <DateField {...field('sampai')} label={search.until} />
        </div>
      </details>
      <Button type="submit" kind="primary" icon={<Search />}>
        {search.submit}
      </Button>
    </form>
  )
}
