import { fill } from '@/lib/words/fill'
import { CalendarCell, type StripState } from './calendar-cell'
import type { Language, Words } from '@/lib/words/words'
import { type Week, weekdays } from './calendar-weeks'

interface Props {
  words: Words['calendar']
  language: Language
  label: string
  weeks: readonly Week[]
  /** 'YYYY-MM-DD'. */
  dueDay: string
  state: StripState
  /** Shows the names of the weekdays, and the month on its first day. */
  opening?: boolean
}

/** Weeks as rows; the weekend's columns are narrower unless it is worked. */
export function CalendarTable({ label, weeks, dueDay, state, opening = false, ...said }: Props) {
  const { words } = said
  const cells = weeks.flat().filter((cell) => cell !== null)
  const worked = cells.some((cell) => cell.counted && cell.column >= 5)
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5">
      <caption className="sr-only">{fill(words.caption, { label })}</caption>
      <colgroup>
        <col span={5} />
        <col span={2} className={worked ? undefined : 'w-8'} />
      </colgroup>
      <thead className={opening ? 'text-sm text-ink-soft' : 'sr-only'}>
        <tr>
          {weekdays.map((weekday) => (
            <th
              key={weekday}
              scope="col"
              abbr={words.weekdays[weekday].name}
              className="font-normal"
            >
              {words.weekdays[weekday].short}
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
                  {...said}
                  cell={cell}
                  due={cell.date === dueDay ? state : null}
                  first={opening && cell === cells[0]}
                />
              ) : (
                <td key={weekdays[column]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
