import { Inbox } from 'lucide-react'
import { Bars } from '@/components/ui/bars'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { Figure } from '@/components/ui/figure'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { Skeleton } from '@/components/ui/skeleton'
import { SummaryList } from '@/components/ui/summary-list'
import { Tabs } from '@/components/ui/tabs'
import { Part } from './part'

export function MessageParts() {
  return (
    <>
      <Part name="Notice">
        <Notice>Aduan belum terkirim sampai Anda menekan Kirim aduan.</Notice>
        <Notice tone="ok" title="Catatan tersimpan">
          Hanya petugas yang dapat membacanya.
        </Notice>
        <Notice tone="soon">Sisa 1 hari kerja untuk menjawab aduan ini.</Notice>
        <Notice tone="late" title="Ada bahaya?">
          Jangan menunggu jawaban di sini. Telepon 112.
        </Notice>
      </Part>
      <Part name="EmptyState">
        <EmptyState icon={<Inbox />} title="Tidak ada yang menunggu">
          Aduan yang diteruskan kepada Anda akan muncul di sini.
        </EmptyState>
      </Part>
      <Part name="Skeleton">
        <Skeleton />
      </Part>
      <Part name="Dialog">
        <Dialog trigger="Batalkan aduan" title="Batalkan aduan ini?" kind="danger">
          <p>Aduan yang dibatalkan tidak dikerjakan lagi. Anda tetap dapat membacanya.</p>
        </Dialog>
      </Part>
    </>
  )
}

export function NumberParts() {
  return (
    <>
      <Part name="Figure">
        <div className="grid gap-6 sm:grid-cols-2">
          <Figure
            label="Dijawab tepat waktu"
            value="87%"
            of="358 dari 412 aduan"
            asOf="26 November 2026"
          />
          <Figure
            label="Menunggu lebih dari 60 hari kerja"
            value="1.342"
            of="dari 1.342.038 aduan"
            asOf="26 November 2026"
          />
        </div>
      </Part>
      <Part name="Bars">
        <Bars
          label="Aduan menurut jenis"
          bars={[
            { label: 'Penerangan jalan umum dan lampu lalu lintas', value: 1204 },
            { label: 'Sampah', value: 731 },
            { label: 'Air bersih', value: 12 },
            { label: 'Perizinan', value: 0 },
          ]}
        />
      </Part>
    </>
  )
}

export function ListParts() {
  return (
    <>
      <Part name="Tabs">
        <Tabs
          label="Kotak aduan"
          tabs={[
            { href: '/petugas', label: 'Perlu tindakan', count: 1204, current: true },
            { href: '/', label: 'Menunggu pihak lain', count: 3, current: false },
            { href: '/lacak', label: 'Selesai', current: false },
          ]}
        />
      </Part>
      <Part name="Pagination">
        <Pagination first="/petugas" next="/petugas" />
      </Part>
      <Part name="SummaryList">
        <SummaryList
          rows={[
            {
              label: 'Apa yang terjadi',
              value: 'Lampu jalan mati.\nSudah dua minggu.',
              change: '/lapor',
            },
            { label: 'Patokan lokasi', value: 'Depan Masjid Raya Batam Centre', change: '/lapor' },
            { label: 'Nomor WhatsApp', value: '', change: '/lapor' },
          ]}
        />
      </Part>
    </>
  )
}
