'use client'
import { DateField } from '@/components/ui/date-field'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { AbsenceView } from '@/lib/accounts/absence-queries'
import type { PersonView } from '@/lib/accounts/queries'
import { formatDay } from '@/lib/kernel/format'

interface Props {
  absences: readonly AbsenceView[]
  people: readonly PersonView[]
  /** Of whoever looks. */
  userId: string
  colleagues: readonly Option[]
  keep: FormAction
  end: FormAction
}

/** Who is away and who stands in, now and soon; and the form by which one says so. */
export function Absences({ absences, people, userId, colleagues, keep, end }: Props) {
  return (
    <section aria-labelledby="cuti" className="space-y-4">
      <h2 id="cuti" className="text-lg">
        Cuti dan yang mewakili
      </h2>
      {absences.map((absence) => (
        <Away key={absence.id} {...{ absence, people, end }} isOwn={absence.userId === userId} />
      ))}
      {colleagues.length > 0 ? (
        <AbsenceForm colleagues={colleagues} action={keep} />
      ) : (
        <p className="text-ink-soft">Belum ada rekan di instansi Anda yang bisa mewakili.</p>
      )}
    </section>
  )
}

function Away({
  absence,
  people,
  isOwn,
  end,
}: Pick<Props, 'people' | 'end'> & { absence: AbsenceView; isOwn: boolean }) {
  const form = useFormAction(end)
  const nameOf = (id: string) => people.find((person) => person.userId === id)?.name ?? 'Rekan'
  const days = `${dayOf(absence.firstDay)} sampai ${dayOf(absence.lastDay)}`
  return (
    <div className="rounded-soft border border-line p-3">
      <p>
        {isOwn
          ? `Anda diwakili ${nameOf(absence.deputyId)}, ${days}.`
          : `Anda mewakili ${nameOf(absence.userId)}, ${days}. Tugasnya ada di kotak Tugas saya.`}
      </p>
      {absence.note && <p className="whitespace-pre-line text-ink-soft">{absence.note}</p>}
      {isOwn && (
        <Form form={form}>
          <input type="hidden" name="absence" value={absence.id} />
          <SubmitButton kind="quiet">Saya sudah kembali</SubmitButton>
        </Form>
      )}
    </div>
  )
}

function dayOf(date: Date): string {
  return formatDay(date.toISOString().slice(0, 10))
}

function AbsenceForm({
  colleagues,
  action,
}: {
  colleagues: readonly Option[]
  action: FormAction
}) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <Select {...form.field('deputy')} label="Yang mewakili" options={colleagues} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField {...form.field('firstDay')} label="Hari pertama" />
        <DateField {...form.field('lastDay')} label="Hari terakhir" />
      </div>
      <TextArea {...form.field('note')} label="Pesan untuk yang mewakili" rows={3} optional />
      <SubmitButton>Catat cuti</SubmitButton>
    </Form>
  )
}
