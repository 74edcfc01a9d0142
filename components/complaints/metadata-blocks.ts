import type { Metadata } from '@/lib/attachments/metadata'

/** Segments of a JPEG (ITU-T T.81, annex B) that hold no picture: marker and how their content begins. */
const kinds: readonly [kind: keyof Metadata, marker: number, begins: string][] = [
  ['exif', 0xe1, 'Exif\0'],
  ['xmp', 0xe1, 'http://ns.adobe.com/xap/'],
  ['iptc', 0xed, 'Photoshop'],
]

const startOfPicture = 0xda

/** What stands beside the picture of a JPEG; nothing of any other file. */
export function metadataBlocks(file: ArrayBuffer): Metadata {
  const found: Metadata = {}
  for (const { marker, content } of segments(new DataView(file))) {
    const begins = new TextDecoder('latin1').decode(content.subarray(0, 32))
    const [kind] = kinds.find(([, own, start]) => own === marker && begins.startsWith(start)) ?? []
    if (kind) found[kind] ??= content
  }
  return found
}

function* segments(view: DataView): Generator<{ marker: number; content: Uint8Array }> {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return
  let at = 2
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === startOfPicture) return
    const length = Math.max(view.getUint16(at + 2), 2)
    const end = Math.min(at + 2 + length, view.byteLength)
    yield { marker, content: new Uint8Array(view.buffer, at + 4, end - at - 4) }
    at += 2 + length
  }
}
