// Which decoder a file belongs to, by its first bytes alone; what it calls itself is not asked.

const jpeg = [0xff, 0xd8, 0xff]
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Whether it begins as a PDF does (ISO 32000-2, 7.5.2). */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  return textAt(bytes, 0, 5) === '%PDF-'
}

/** Whether it begins as JPEG, PNG or WebP do. */
export function beginsAsPhoto(bytes: Uint8Array): boolean {
  if (begins(bytes, jpeg) || begins(bytes, png)) return true
  return textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP'
}

/** Whether it begins as what iPhones keep their photos in (ISO/IEC 23008-12): nothing here opens it. */
export function beginsAsHeic(bytes: Uint8Array): boolean {
  const brand = textAt(bytes, 8, 12)
  return textAt(bytes, 4, 8) === 'ftyp' && /^(he(ic|ix|im|is|vc|vx)|mif1|msf1)$/.test(brand)
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function textAt(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1')
}
