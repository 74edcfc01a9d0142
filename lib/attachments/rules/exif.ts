// Reads the tags of an EXIF block (Exif 3.0, section 4.6), whatever wrote it. A damaged block is read
// as none: it comes from outside, and nothing depends on it.

/** What a tag holds; `at` is where its value begins, from the beginning of the TIFF part. */
interface Tag {
  count: number
  at: number
}

type Folder = ReadonlyMap<number, Tag>

export interface Exif {
  view: DataView
  isLittle: boolean
  /** Of the picture, of how it was taken, and of where. */
  picture: Folder
  taking: Folder
  place: Folder
}

const takingFolder = 0x8769
const placeFolder = 0x8825
const entryLength = 12
/** No camera writes more; a file made to keep us busy may claim any number. */
const mostEntries = 500

/** Bytes of one value by its type; what is not listed is not read. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 }

export function readExif(bytes: Uint8Array): Exif | null {
  const start = latin1(bytes.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start)
  return orNull(() => {
    const isLittle = view.getUint16(0) === 0x4949
    const folderAt = (offset: number) => tagsAt(view, offset, isLittle)
    const within = (folder: Folder, tag: number) => {
      const found = folder.get(tag)
      const offset = found ? view.getUint32(found.at, isLittle) : 0
      return offset === 0 ? null : folderAt(offset)
    }
    const picture = folderAt(view.getUint32(4, isLittle))
    const taking = within(picture, takingFolder) ?? new Map<number, Tag>()
    const place = within(picture, placeFolder) ?? within(taking, placeFolder)
    return { view, isLittle, picture, taking, place: place ?? new Map<number, Tag>() }
  })
}

/** Without what follows the first NUL; null where there is none. */
export function textOf({ view }: Exif, folder: Folder, tag: number): string | null {
  const found = folder.get(tag)
  if (!found) return null
  const block = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  const [text = ''] = latin1(block.subarray(found.at, found.at + found.count)).split('\0')
  return text.trim()
}

/** Fractions as numbers; empty where there are none. */
export function fractionsOf({ view, isLittle }: Exif, folder: Folder, tag: number): number[] {
  const { count, at } = folder.get(tag) ?? { count: 0, at: 0 }
  const fractions = orNull(() =>
    Array.from({ length: Math.min(count, 3) }, (_, index) => {
      const over = view.getUint32(at + index * 8, isLittle)
      return over / view.getUint32(at + index * 8 + 4, isLittle)
    }),
  )
  return fractions ?? []
}

/** Values of up to four bytes stand in the entry itself, others where it points. */
function tagsAt(view: DataView, offset: number, isLittle: boolean): Map<number, Tag> {
  const entries = Math.min(view.getUint16(offset, isLittle), mostEntries)
  const tags = new Map<number, Tag>()
  for (let index = 0; index < entries; index += 1) {
    const entry = offset + 2 + index * entryLength
    const count = view.getUint32(entry + 4, isLittle)
    const length = count * (sizes[view.getUint16(entry + 2, isLittle)] ?? 0)
    const at = length > 4 ? view.getUint32(entry + 8, isLittle) : entry + 8
    tags.set(view.getUint16(entry, isLittle), { count, at })
  }
  return tags
}

/** Offsets that lead out of the block. */
function orNull<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
