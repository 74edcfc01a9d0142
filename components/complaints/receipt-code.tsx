import { MessageCircle } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { grouped } from '@/lib/kernel/crockford'
import { ComplaintNumber } from './complaint-number'

interface Props {
  number: string
  /** Null for every browser but the one that sent the complaint, and for all of them after a day. */
  code: string | null
  /** Absolute, for a message that is read elsewhere. */
  trackingUrl: string
}

/** What the citizen has to keep, large enough to be copied by hand. */
export function ReceiptCode({ number, code, trackingUrl }: Props) {
  return (
    <div className="my-6 space-y-6">
      <dl className="space-y-4 rounded-soft border-2 border-sea p-4">
        <div>
          <dt className="font-semibold">Nomor aduan</dt>
          <dd>
            <ComplaintNumber value={number} large />
          </dd>
        </div>
        {code !== null && (
          <div>
            <dt className="font-semibold">Kode rahasia</dt>
            <dd className="text-2xl font-bold">
              <ComplaintNumber value={code} kind="code" />
            </dd>
          </div>
        )}
      </dl>
      {code === null ? <CodeElsewhere /> : <KeepIt {...{ number, code, trackingUrl }} />}
    </div>
  )
}

function CodeElsewhere() {
  return (
    <p className="max-w-prose">
      Kode rahasia hanya tampil di peramban yang mengirim aduan ini, selama 24 jam. Setelah itu kami
      sendiri tidak bisa menampilkannya lagi.
    </p>
  )
}

function KeepIt({ number, code, trackingUrl }: Props & { code: string }) {
  return (
    <div className="space-y-3">
      <p className="max-w-prose">
        Simpan keduanya sekarang: foto layar ini, cetak, atau kirim ke WhatsApp Anda sendiri. Kode
        rahasia tampil di sini selama 24 jam.
      </p>
      <a
        href={`https://wa.me/?text=${encodeURIComponent(messageFor(number, code, trackingUrl))}`}
        target="_blank"
        rel="noreferrer"
        className={`${buttonClass('primary')} not-printed`}
      >
        <MessageCircle />
        Simpan ke WhatsApp saya
      </a>
    </div>
  )
}

function messageFor(number: string, code: string, trackingUrl: string): string {
  return [
    'Aduan saya di Kesah',
    `Nomor aduan: ${grouped(number)}`,
    `Kode rahasia: ${grouped(code)} (jangan diteruskan)`,
    `Lacak di ${trackingUrl}`,
  ].join('\n')
}
