import { Button } from '@/components/ui/button'

/** What happened, that nothing is lost, and what to do; the cause is in the log, not here. */
export function Trouble({ retry }: { retry: () => void }) {
  return (
    <div className="space-y-4">
      <h1 className="text-2xl">Halaman ini sedang tidak bisa dibuka</h1>
      <p className="max-w-prose">
        Ada gangguan di pihak kami, bukan kesalahan Anda. Aduan yang sudah mendapat nomor tetap
        tersimpan.
      </p>
      <p className="max-w-prose">
        Tunggu sebentar, lalu coba lagi. Bila ada bahaya, telepon{' '}
        <a href="tel:112" className="font-semibold text-sea underline underline-offset-4">
          112
        </a>
        .
      </p>
      <Button kind="primary" onClick={retry}>
        Coba lagi
      </Button>
    </div>
  )
}
