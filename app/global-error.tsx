'use client'
import { Trouble } from '@/components/layout/trouble'
import './globals.css'

/** Stands in for the whole document when even the outer layout has failed. */
export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <html lang="id">
      <body>
        <title>Sedang ada gangguan · Kesah</title>
        <main className="mx-auto max-w-180 px-4 py-10">
          <Trouble retry={retry} />
        </main>
      </body>
    </html>
  )
}
