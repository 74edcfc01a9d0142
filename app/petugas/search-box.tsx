import { Search } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'

/** Searches in all boxes at once. A plain form: what was asked stands in the address. */
export function SearchBox({ asked }: { asked?: string | undefined }) {
  return (
    <form action="/petugas" method="get" role="search" className="not-printed flex items-end gap-2">
      <TextField
        name="q"
        type="search"
        label="Cari aduan"
        hint="Nomor, judul, isi, patokan, jawaban"
        defaultValue={asked}
        optional={false}
      />
      <Button type="submit" icon={<Search />}>
        Cari
      </Button>
    </form>
  )
}
