import { CalendarCell, type StripState } from './calendar-cell'
import type { Week } from './calendar-weeks'

interface Props {
  label: string
  weeks: readonly Week[]
  /** 'YYYY-MM-DD'. */
  dueDay: string
  state: StripState
  /** Shows the names of the weekdays, and the month on its first day. */
  opening?: boolean
}

const weekdays = [
  { short: 'Sen', name: 'Senin' },
  { short: 'Sel', name: 'Selasa' },
  { short: 'Rab', name: 'Rabu' },
  { short: 'Kam', name: 'Kamis' },
  { short: 'Jum', name: 'Jumat' },
  { short: 'Sab', name: 'Sabtu' },
  { short: 'Min', name: 'Minggu' },
] as const

/** Weeks as rows; the weekend's columns are narrower unless it is worked. */
export function CalendarTable({ label, weeks, dueDay, state, opening = false }: Props) {
  const cells = weeks.flat().filter((cell) => cell !== null)
  const worked = cells.some((cell) => cell.counted && cell.column >= 5)
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5">
      <caption className="sr-only">{label}, hari demi hari</caption>
      <colgroup>
        <col span={5} />
        <col span={2} className={worked ? undefined : 'w-8'} />
      </colgroup>
      <thead className={opening ? 'text-sm text-ink-soft' : 'sr-only'}>
        <tr>
          {weekdays.map(({ short, name }) => (
            <th key={name} scope="col" abbr={name} className="font-normal">
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.date}>
            {week.map((cell, column) =>
              cell ? (
                <CalendarCell
                  key={cell.date}
                  cell={cell}
                  due={cell.date === dueDay ? state : null}
                  first={opening && cell === cells[0]}
                />
              ) : (
                <td key={weekdays[column]?.name} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
