import { Notice } from '@/components/ui/notice'
import type { ReminderView } from '@/lib/complaints/watch/watch-queries'
import { formatMoment } from '@/lib/kernel/format'

const by: Readonly<Record<string, string>> = {
  admin: 'Kominfo mengingatkan',
  supervisor: 'Sekda meminta perhatian',
  leadership: 'Wali Kota meminta perhatian',
}

interface Props {
  reminders: readonly ReminderView[]
  timeZone: string
}

/** What the city asks of the agency whose desk this is. */
export function RemindersNotice({ reminders, timeZone }: Props) {
  if (reminders.length === 0) return null
  return (
    <div className="mb-4 space-y-2">
      {reminders.map(({ body, role, remindedAt }) => (
        <Notice
          key={remindedAt.toISOString()}
          tone="soon"
          title={`${by[role] ?? 'Kota mengingatkan'}, ${formatMoment(remindedAt, timeZone)}`}
        >
          <p className="whitespace-pre-line">{body}</p>
        </Notice>
      ))}
    </div>
  )
}
