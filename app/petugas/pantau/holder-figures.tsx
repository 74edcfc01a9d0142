import { HeldBars, HeldWhole } from '@/components/calendar/held-bars'
import type { HeldFigures } from '@/lib/complaints/watch/held-queries'
import { holderKindWords } from '@/lib/complaints/rules/labels'
import type { Words } from '@/lib/words/words'

interface Props {
  figures: HeldFigures | null
  agencies: readonly { code: string; name: string }[]
  words: Words['following']['time']
}

/** Whose hands the time goes through: of one complaint on average, and by agency. */
export function HolderFigures({ figures, agencies, words }: Props) {
  if (!figures) return null
  const { complaints, held, byAgency, dayLength } = figures
  const slow = agencies
    .flatMap(({ code, name }) => {
      const time = byAgency.get(code)
      return time === undefined ? [] : [{ label: name, time }]
    })
    .sort((one, other) => other.time - one.time)
  return (
    <details className="mb-4">
      <summary className="inline-flex min-h-11 items-center font-semibold text-sea">
        Di tangan siapa waktunya
      </summary>
      <div className="max-w-column space-y-6 pb-4">
        <p className="text-ink-soft">
          Waktu kerja rata-rata sebuah aduan, dari {complaints} aduan terakhir yang selesai.
        </p>
        <HeldWhole
          held={held.map(({ kind, time }) => ({ label: holderKindWords[kind], time }))}
          dayLength={dayLength}
          words={words}
        />
        <section aria-labelledby="tangan-opd" className="space-y-3">
          <h2 id="tangan-opd" className="text-lg">
            Di tangan setiap OPD
          </h2>
          <HeldBars held={slow} full={slow[0]?.time ?? 1} dayLength={dayLength} words={words} />
        </section>
      </div>
    </details>
  )
}
