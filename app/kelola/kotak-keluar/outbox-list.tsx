'use client'
import { MailCheck } from 'lucide-react'
import type { Route } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { Form, type FormAction, useFormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { Tabs } from '@/components/ui/tabs'
import type { OutboxView } from '@/lib/notifications/outbox-queries'
import { formatMoment } from '@/lib/kernel/format'
import { isChannelName, type ChannelName } from '@/lib/notifications/rules/policy'

type State = 'failed' | 'queued' | 'waiting' | 'sent'

interface Props {
  status: State
  messages: readonly OutboxView[]
  counts: { queued: number; failed: number; waiting: number }
  timeZone: string
  /** Verbs by step. */
  steps: Readonly<Record<string, string>>
  resend: FormAction
}

const labels: Readonly<Record<State, string>> = {
  failed: 'Gagal',
  queued: 'Menunggu',
  waiting: 'Menunggu izin',
  sent: 'Terkirim',
}

const channels: Readonly<Record<ChannelName, string>> = {
  mail: 'Surel',
  push: 'Kabar perangkat',
  whatsapp: 'WhatsApp',
}

const readers: Readonly<Record<string, string>> = {
  citizen: 'warga',
  supporters: 'warga yang ikut',
  officers: 'petugas OPD',
  admins: 'admin Kominfo',
}

/** Messages by what became of them, the latest first. */
export function OutboxList({ status, messages, counts, timeZone, steps, resend }: Props) {
  const about = ({ template }: OutboxView) => {
    const [step = '', reader = ''] = template.split('.')
    return `${steps[step] ?? step}, kepada ${readers[reader] ?? reader}`
  }
  return (
    <div className="space-y-4">
      <Tabs
        label="Keadaan pesan"
        tabs={(Object.keys(labels) as State[]).map((state) => ({
          href: `/kelola/kotak-keluar?keadaan=${state}` as Route,
          label: labels[state],
          current: state === status,
          ...(state !== 'sent' && { count: counts[state] }),
        }))}
      />
      {status === 'failed' && messages.length > 0 && <Again action={resend} />}
      {messages.length === 0 ? (
        <EmptyState icon={<MailCheck />} title="Tidak ada pesan">
          Pesan yang {labels[status].toLowerCase()} muncul di sini.
        </EmptyState>
      ) : (
        <Table
          caption={`Pesan: ${labels[status]}`}
          rows={messages}
          keyOf={({ id }) => id}
          columns={[
            { header: 'Dibuat', cell: ({ createdAt }) => formatMoment(createdAt, timeZone) },
            {
              header: 'Lewat',
              cell: ({ channel }) => (isChannelName(channel) ? channels[channel] : channel),
            },
            { header: 'Tentang', cell: about },
            { header: 'Percobaan', cell: ({ attempts }) => attempts, numeric: true },
            {
              header: status === 'sent' ? 'Terkirim' : 'Sebab',
              cell: ({ sentAt, lastError }) => (
                <span className="min-w-0 wrap-anywhere">
                  {sentAt ? formatMoment(sentAt, timeZone) : (lastError ?? '–')}
                </span>
              ),
            },
          ]}
        />
      )}
    </div>
  )
}

function Again({ action }: { action: FormAction }) {
  const form = useFormAction(action)
  return (
    <Form form={form}>
      <SubmitButton kind="secondary">Coba kirim lagi semua</SubmitButton>
    </Form>
  )
}
