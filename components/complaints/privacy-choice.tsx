import type { FieldWiring } from '@/components/ui/field'
import { RadioCards } from '@/components/ui/radio-cards'
import { privacyWords } from '@/lib/complaints/labels'
import { privacies, type Privacy } from '@/lib/complaints/lifecycle'

const meanings: Readonly<Record<Privacy, string>> = {
  named: 'Petugas yang menangani dapat menghubungi Anda bila perlu bertanya.',
  confidential: 'Nama Anda kami simpan terkunci. Instansi yang menangani tidak melihatnya.',
  anonymous:
    'Kami tidak menyimpan nama dan kontak apa pun. Kami tidak bisa menghubungi Anda, dan tanpa kode rahasia aduan tidak bisa dilacak.',
}

export function PrivacyChoice(wiring: FieldWiring & { id: string }) {
  return (
    <RadioCards
      {...wiring}
      label="Siapa yang boleh tahu nama Anda?"
      choices={privacies.map((value) => ({
        value,
        label: privacyWords[value],
        description: meanings[value],
      }))}
    />
  )
}
