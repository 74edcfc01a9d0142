// Where somebody lives. Almost every complaint names a place; one that names a house names a person. So
// parts are read together, and the words before say whether somebody lives there, an office does, or a
// lamp stands there.

import { type AddressPart, addressParts, type FoundPart } from './address-parts'
import { type Finder, textBefore } from './stretch'

const joint = /^(?:[\s,./()–-]|\b(?:kel|kec|di|dan|no)\b\.?){0,5}$/i

/** Parts that stand beside each other are one address. */
function grouped(text: string): FoundPart[] {
  return addressParts(text).reduce<FoundPart[]>((groups, part) => {
    const last = groups.at(-1)
    if (!last || !joint.test(text.slice(last.end, part.start))) return [...groups, part]
    const whole = { ...last, end: part.end, holds: [...last.holds, ...part.holds] }
    return [...groups.slice(0, -1), whole]
  }, [])
}
const home =
  /\b(?:rumah(?:nya|ku)?|alamat(?:nya)?|beralamat|tinggal|domisili|berdomisili|kontrakan|kontrak|kos|kost|kosan|ngekos|kediaman|penghuni|menghuni|ktp|huni|bertempat|tetangga)\b[^.!?;\n]*$/i
/** What an office or a shop is called by; its address is no secret. */
const office =
  /\b(?:kantor|puskesmas|posyandu|sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|paud|mi|mts|man|rs|rsud|rumah sakit|masjid|mushol+a|surau|gereja|vihara|klinik|apotek|dinas|kelurahan|kecamatan|polsek|polres|polda|bank|atm|hotel|mal|mall|pasar|toko|kios|lapak|spbu|pom bensin|gedung|balai|universitas|kampus|sekolah|terminal|pelabuhan|stasiun|bandara|samsat|imigrasi|pengadilan|pdam|pln|bpjs|mpp|mal pelayanan publik|kua|pt|cv|restoran|rumah makan|swalayan|minimarket|alfamart|indomaret|loket|upt|posko|makam|tpu|gudang|pabrik|bengkel|warung|kafe|cafe)\b[^.!?;\n]{0,48}$/i
const publicThing =
  /\b(?:lampu|pju|jalan|jl|parit|selokan|got|drainase|saluran|tiang|kabel|pipa|air|sampah|banjir|pohon|trotoar|aspal|gorong|listrik|halte|pos|lapangan|taman|fasum|tps|genangan|jembatan|warga|kerja bakti|lubang|portal|polisi tidur|gardu|jalanan|paving|tanggul|hydrant|rambu|gang|wilayah|lingkungan|fogging|nyamuk)\b[^.!?;\n]*$/i
/** A street is, a home is not. */
const damaged =
  /^ (?:sudah |sangat |selalu |mulai |rawan |ke )?(?:berlubang|rusak|gelap|banjir|macet|becek|longsor|tergenang|mati|amblas|licin|retak|padam|kebanjiran|pasar|arah|belum diaspal)\b/i

const holdsAll = (parts: readonly AddressPart[], ...wanted: readonly AddressPart[]) =>
  wanted.every((part) => parts.includes(part))

function namesHouse(parts: readonly AddressPart[]): boolean {
  return holdsAll(parts, 'number') && (holdsAll(parts, 'street') || holdsAll(parts, 'estate'))
}

/** Some houses, or one of them without the street. */
function narrow(parts: readonly AddressPart[]): boolean {
  const isPlace = holdsAll(parts, 'street') || holdsAll(parts, 'estate')
  return (
    (isPlace && (holdsAll(parts, 'rt') || holdsAll(parts, 'block'))) ||
    (holdsAll(parts, 'number') && (holdsAll(parts, 'block') || holdsAll(parts, 'rt')))
  )
}

const hasDigit = (written: string) => /\d/.test(written)

function isAddress(text: string, { holds, start, end }: FoundPart): boolean {
  const before = textBefore(text, start, 72)
  const written = text.slice(start, end)
  if (!hasDigit(written) || office.test(withoutHome(before))) return false
  if (namesHouse(holds) || livedIn(before)) return true
  return narrow(holds) && !publicThing.test(before) && !damaged.test(text.slice(end, end + 32))
}

/** From the house on: "pasar dekat rumah saya di" speaks of the house. */
const withoutHome = (before: string) =>
  before.replace(
    /.*\b(?:rumah (?:saya|kami|dia|beliau|pelaku|tetangga|ibu|pak|bu|orang)|rumahnya|alamat|tinggal|domisili|kontrakan|kos|kost)\b/is,
    '',
  )

const livedIn = (before: string) =>
  home.test(before) &&
  !/\b(?:rumah sakit|rumah makan|rumah ibadah|rumah warga|rumah-rumah|\d rumah)\b[^.!?;\n]*$/i.test(
    before,
  )

export const findAddresses: Finder = (text) =>
  grouped(text)
    .filter((group) => isAddress(text, group))
    .map(({ start, end }) => ({ start, end }))
