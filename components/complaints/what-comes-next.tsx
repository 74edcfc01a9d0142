import { formatDay } from '@/lib/kernel/format'

interface Props {
  reply: Date
  settlement: Date
  timeZone: string
}

/** The way ahead in dates; each may come sooner, none may come later. */
export function WhatComesNext({ reply, settlement, timeZone }: Props) {
  return (
    <section aria-labelledby="selanjutnya" className="mt-8">
      <h2 id="selanjutnya" className="text-xl">
        Sesudah itu
      </h2>
      <ol className="mt-3 list-decimal space-y-2 pl-5">
        <li>
          Jawaban pertama dari instansi yang menangani, paling lambat{' '}
          <strong>{formatDay(reply, timeZone)}</strong>.
        </li>
        <li>
          Penyelesaian, paling lambat <strong>{formatDay(settlement, timeZone)}</strong>.
        </li>
        <li>Anda menilai: sudah selesai, atau belum.</li>
      </ol>
    </section>
  )
}
