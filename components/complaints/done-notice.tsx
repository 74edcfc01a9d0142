import { type DeskAction, isDeskAction } from '@/components/complaints/desk-actions'
import { Notice } from '@/components/ui/notice'

const done: Readonly<Record<DeskAction, string>> = {
  refer: 'Aduan diteruskan. OPD tujuan dan warga diberi tahu.',
  accept: 'Aduan kini dikerjakan instansi Anda. Warga diberi tahu.',
  answer: 'Jawaban terkirim. Warga kini menyatakan sudah atau belum selesai.',
  relay: 'Jawaban disampaikan kepada warga.',
  inform: 'Kabar terkirim kepada warga.',
  askBack: 'Pertanyaan terkirim. Aduan menunggu keterangan warga.',
  handOver: 'Aduan diserahkan ke lembaga luar. Kominfo tetap memantaunya.',
  sendBack: 'Aduan dikembalikan ke Kominfo dan sudah keluar dari kotak Anda.',
  reclaim: 'Aduan kembali ke Kominfo dan perlu diteruskan lagi.',
  archive: 'Aduan diarsipkan. Warga diberi tahu alasannya.',
  note: 'Catatan internal tersimpan. Warga tidak melihatnya.',
}

/** Says what has just been done, in words of our own: the address only names the action. */
export function DoneNotice({ action }: { action: string | undefined }) {
  if (action === undefined || !isDeskAction(action)) return null
  return (
    <div className="not-printed mb-4">
      <Notice tone="ok">{done[action]}</Notice>
    </div>
  )
}
