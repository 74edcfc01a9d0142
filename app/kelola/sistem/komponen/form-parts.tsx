import { Button, ButtonLink } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioCards } from '@/components/ui/radio-cards'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { Part } from './part'

const privacy = [
  { value: 'named', label: 'Petugas boleh tahu', description: 'Petugas dapat menghubungi Anda.' },
  {
    value: 'confidential',
    label: 'Rahasia',
    description: 'Hanya pemeriksa yang melihat nama Anda.',
  },
  {
    value: 'anonymous',
    label: 'Tanpa nama',
    description: 'Kami tidak menyimpan nama Anda. Simpan baik-baik kode rahasianya.',
  },
]

const offices = [
  { value: 'DBMSDA', label: 'Dinas Bina Marga dan Sumber Daya Air', group: 'Pemerintah kota' },
  { value: 'DLH', label: 'Dinas Lingkungan Hidup', group: 'Pemerintah kota' },
  { value: 'PLN', label: 'Perusahaan Listrik Negara', group: 'Di luar pemerintah kota' },
]

const errors = {
  description: 'Ceritakan sedikit lagi, paling sedikit 20 karakter.',
  category: 'Pilih satu jenis masalah, atau "Tidak tahu".',
  '': 'Foto ketiga terlalu besar. Dua foto lainnya sudah tersimpan.',
}

export function ButtonParts() {
  return (
    <Part name="Button">
      <div className="flex flex-wrap gap-3">
        <SubmitButton>Kirim aduan</SubmitButton>
        <Button>Kembalikan</Button>
        <Button kind="danger">Batalkan aduan</Button>
        <Button kind="quiet">Catatan internal</Button>
        <Button aria-disabled>Mengirim…</Button>
        <ButtonLink href="/lacak">Lacak aduan</ButtonLink>
      </div>
    </Part>
  )
}

export function FieldParts() {
  return (
    <Part name="Field">
      <TextField name="landmark" label="Patokan lokasi" hint="Misalnya: depan Masjid Raya" />
      <TextField name="number" label="Nomor aduan" code defaultValue="7KQ2-M9XA" />
      <TextArea
        name="story"
        label="Apa yang terjadi?"
        limit={4000}
        hint="Paling sedikit 20 karakter."
      />
      <DateField name="occurredOn" label="Kapan terjadi?" optional />
      <Select name="agency" label="OPD tujuan" options={offices} />
      <Checkbox name="nowhere" label="Tidak di tempat tertentu" />
      <RadioCards
        name="privacy"
        label="Siapa yang boleh tahu nama Anda?"
        choices={privacy}
        defaultValue="confidential"
      />
    </Part>
  )
}

export function ErrorParts() {
  return (
    <Part name="ErrorSummary, Field dengan kesalahan">
      <ErrorSummary errors={errors} idOf={(name) => name} />
      <TextArea
        name="description"
        label="Apa yang terjadi?"
        defaultValue="Lampu mati"
        error={errors.description}
        rows={3}
      />
      <RadioCards
        name="category"
        label="Jenis masalah"
        error={errors.category}
        choices={[
          { value: 'lampu', label: 'Penerangan jalan' },
          { value: 'unknown', label: 'Tidak tahu' },
        ]}
      />
      <Checkbox
        name="consent"
        label="Saya setuju aduan ini diteruskan kepada badan lain"
        error="Centang kotak ini agar aduan dapat diteruskan."
      />
    </Part>
  )
}
