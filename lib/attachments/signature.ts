// Which decoder a file belongs to, by its first bytes alone; what it calls itself is not asked.

const signatures = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
] as const

/** Whether it begins as a PDF does (ISO 32000-2, 7.5.2). */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
}

/** Whether it begins as JPEG, PNG or WebP do. */
export function beginsAsPhoto(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true
  const [riff, webp] = [bytes.subarray(0, 4), bytes.subarray(8, 12)].map((part) =>
    Buffer.from(part).toString('latin1'),
  )
  return riff === 'RIFF' && webp === 'WEBP'
}
