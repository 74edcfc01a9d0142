'use client'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Dialog } from '@/components/ui/dialog'
import { actionWords } from '@/lib/complaints/labels'
import { closeAction, completeAction, disputeAction, reopenAction, withdrawAction } from './actions'

interface Deed {
  number: string
}

export function CloseForm({ number }: Deed) {
  return (
    <Form form={useFormAction(closeAction)}>
      <input type="hidden" name="number" value={number} />
      <SubmitButton>{actionWords.close}</SubmitButton>
    </Form>
  )
}

export function DisputeForm({ number }: Deed) {
  return <NotDoneForm number={number} action={disputeAction} />
}

export function ReopenForm({ number }: Deed) {
  return <NotDoneForm number={number} action={reopenAction} />
}

function NotDoneForm({ number, action }: Deed & { action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label="Bila belum, apa yang belum selesai?" rows={3} />
      <SubmitButton kind="secondary">{actionWords.dispute}</SubmitButton>
    </Form>
  )
}

export function CompleteForm({ number }: Deed) {
  const form = useFormAction(completeAction)
  return (
    <Form form={form}>
      <input type="hidden" name="number" value={number} />
      <TextArea {...form.field('reason')} label="Keterangan tambahan" />
      <SubmitButton>{actionWords.complete}</SubmitButton>
    </Form>
  )
}

export function WithdrawForm({ number }: Deed) {
  const form = useFormAction(withdrawAction)
  return (
    <Dialog trigger={actionWords.withdraw} title="Batalkan aduan ini?">
      <Form form={form}>
        <p>Aduan tidak dikerjakan lagi, dan pembatalan tidak bisa ditarik kembali.</p>
        <input type="hidden" name="number" value={number} />
        <SubmitButton kind="danger">Ya, batalkan aduan</SubmitButton>
      </Form>
    </Dialog>
  )
}
