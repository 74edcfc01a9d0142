import { Table } from '@/components/ui/table'

export interface Rules {
  columns: readonly string[]
  /** The first cell names the row; the small print below it is its code. */
  rows: readonly { code: string; cells: readonly string[]; key?: string }[]
}

/** What holds today. */
export function RulesTable({ columns, rows }: Rules) {
  return (
    <Table
      caption="Yang berlaku sekarang"
      rows={rows}
      keyOf={({ code, key }) => key ?? code}
      columns={columns.map((header, at) => ({
        header,
        cell: ({ code, cells }: Rules['rows'][number]) =>
          at === 0 ? (
            <span className="min-w-0 wrap-anywhere">
              {cells[0]}
              <span className="block font-mono text-sm text-ink-soft">{code}</span>
            </span>
          ) : (
            <span className="min-w-0 wrap-anywhere">{cells[at]}</span>
          ),
      }))}
    />
  )
}
