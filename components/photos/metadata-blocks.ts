import { readExif } from '@/lib/attachments/rules/exif'
import { blocksIn } from '@/lib/attachments/rules/file-blocks'
import type { Metadata } from '@/lib/attachments/rules/metadata'

/** Segments of a JPEG that hold no picture: marker and how their content begins. */
const kinds: readonly [kind: keyof Metadata, marker: string, begins: string][] = [
  ['exif', 'ffe1', 'Exif\0'],
  ['xmp', 'ffe1', 'http://ns.adobe.com/xap/'],
  ['iptc', 'ffed', 'Photoshop'],
]

/** What stands beside the picture of a JPEG; nothing of any other file. */
export function metadataBlocks(file: ArrayBuffer): Metadata {
  const found: Metadata = {}
  for (const { kind: marker, content } of blocksIn(new Uint8Array(file))) {
    const begins = new TextDecoder('latin1').decode(content.subarray(0, 32))
    const [kind] = kinds.find(([, own, start]) => own === marker && begins.startsWith(start)) ?? []
    if (kind) found[kind] ??= content
  }
  return found
}

/** EXIF and XMP, and content credentials. */
const ofTaking = ['ffe1', 'ffeb']
const orientationTag = 0x0112

/**
 * The segments of a JPEG that tell of its taking, whole and one after the other, for a picture that was
 * drawn anew from it and so stands upright. Null for any other file.
 */
export function originSegments(file: ArrayBuffer): Uint8Array<ArrayBuffer>[] | null {
  const bytes = new Uint8Array(file)
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const whole = blocksIn(bytes).filter(({ kind, end }) => {
    return ofTaking.includes(kind) && end <= bytes.length
  })
  return whole.map(({ start, end }) => {
    const segment = bytes.slice(start, end)
    setUpright(segment.subarray(4))
    return segment
  })
}

function setUpright(content: Uint8Array): void {
  const exif = readExif(content)
  const orientation = exif?.picture.get(orientationTag)
  if (exif && orientation) exif.view.setUint16(orientation.at, 1, exif.isLittle)
}
