import type { ReactNode } from 'react'

interface Column<Row> {
  header: string
  cell: (row: Row) => ReactNode
  /** Right-aligned, for comparing. */
  numeric?: boolean
}

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** Rows of 40 px on a wide screen; on a phone each row becomes a block with its headers inside. */
export function Table<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <table className="w-full text-left max-sm:block max-sm:*:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-ink-soft text-sm text-ink-soft max-sm:sr-only">
        <tr>
          {columns.map((column) => (
            <th key={column.header} scope="col" className={`px-3 py-2 ${align(column)}`}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={keyOf(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr className="border-b border-line hover:bg-sea-soft max-sm:block max-sm:py-2">
      {columns.map((column) => (
        <td
          key={column.header}
          data-header={column.header}
          className={`px-3 py-2 align-top max-sm:flex max-sm:items-start max-sm:gap-3 max-sm:py-1 max-sm:before:w-28 max-sm:before:shrink-0 max-sm:before:text-sm max-sm:before:text-ink-soft max-sm:before:content-[attr(data-header)] ${align(column)}`}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function align<Row>(column: Column<Row>): string {
  return column.numeric ? 'sm:text-right' : ''
}
