'use client'
import { Trouble } from './trouble'
import './globals.css'

/** In place, since what would bring the words has failed: in the language that most people read. */
const words = {
  title: 'Halaman ini sedang tidak bisa dibuka',
  cause:
    'Ada gangguan di pihak kami, bukan kesalahan Anda. Aduan yang sudah mendapat nomor tetap tersimpan.',
  advice: 'Tunggu sebentar, lalu coba lagi. Bila ada bahaya, telepon {number}.',
  retry: 'Coba lagi',
}

/** Stands in for the whole document when even the outer layout has failed. */
export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <html lang="id">
      <body>
        <title>Sedang ada gangguan · Kesah</title>
        <main className="mx-auto max-w-180 px-4 py-10">
          <Trouble words={words} retry={retry} />
        </main>
      </body>
    </html>
  )
}
