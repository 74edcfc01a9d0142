import { InboxTable } from '@/components/desk/inbox-table'
import { Button } from '@/components/ui/button'
import type { ComplaintRow } from '@/lib/complaints/case/queries'

/** What was chosen, to be looked over; what is unticked falls out. */
export function BulkList({ rows, box }: { rows: readonly ComplaintRow[]; box: string }) {
  return (
    <form action="/petugas/banyak" method="get" className="space-y-2">
      <input type="hidden" name="kotak" value={box} />
      <InboxTable
        caption="Aduan yang dipilih, yang terlama di atas"
        box={box}
        rows={rows}
        isChosen
      />
      <Button type="submit">Sisakan yang tercentang</Button>
    </form>
  )
}
