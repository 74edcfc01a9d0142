import { findPersonalData, type PersonalKind } from '@/lib/complaints/rules/personal-data'

const kindWords: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  kk: 'nomor KK',
  name: 'nama orang',
  insult: 'kata kasar',
  phone: 'nomor telepon',
  plate: 'pelat nomor',
  email: 'alamat surel',
  account: 'nomor rekening',
  address: 'alamat rumah',
  coordinates: 'koordinat',
  handle: 'akun media sosial',
  birthDate: 'tanggal lahir',
}

/** A text with a mark on whatever may name somebody. */
export function MarkedText({ children: text }: { children: string }) {
  const found = findPersonalData(text)
  const ends = [0, ...found.map(({ end }) => end)]
  return (
    <p className="wrap-anywhere whitespace-pre-line">
      {found.map(({ kind, start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className="rounded-soft border-b-2 border-soon bg-soon-soft text-ink">
            {text.slice(start, end)}
            <span className="sr-only"> ({kindWords[kind]})</span>
          </mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  )
}

/** 'nomor telepon, pelat nomor'; null where nothing was found. */
export function personalDataIn(...texts: readonly string[]): string | null {
  const kinds = texts.flatMap((text) => findPersonalData(text).map(({ kind }) => kind))
  return kinds.length === 0 ? null : [...new Set(kinds)].map((kind) => kindWords[kind]).join(', ')
}
