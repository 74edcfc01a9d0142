// The parts of a file that is a picture: segments of a JPEG (ITU-T T.81, annex B) up to the picture
// itself, chunks of a PNG (ISO/IEC 15948) and of a WebP (RFC 9649). A file that ends early has those
// that it has.

export interface Block {
  /** 'ff' and the marker of a segment in hexadecimal, as in 'ffe1'; four letters of a chunk. */
  kind: string
  content: Uint8Array
  /** Where the whole block begins and ends; the end of one that is not all there lies beyond the file's. */
  start: number
  end: number
}

/** No file has as many; one made to keep us busy may. */
const mostBlocks = 2_000

export function blocksIn(file: Uint8Array): Block[] {
  const read = readers.find(({ begins }) => begins.every((byte, at) => file[at] === byte))
  if (!read) return []
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const blocks: Block[] = []
  let at = read.first
  while (at + read.head <= file.length && blocks.length < mostBlocks) {
    const block = read.next(view, at)
    if (!block) break
    const [from, length, end] = block.reach
    const content = file.subarray(from, Math.min(from + length, file.length))
    blocks.push({ kind: block.kind, content, start: at, end })
    at = end
  }
  return blocks
}

interface Reader {
  begins: readonly number[]
  first: number
  /** Bytes before the content of a block. */
  head: number
  /** Where the content begins, how long it is, and where the block ends; null at the picture of a JPEG. */
  next: (view: DataView, at: number) => { kind: string; reach: [number, number, number] } | null
}

const startOfPicture = 0xda

const readers: readonly Reader[] = [
  {
    begins: [0xff, 0xd8],
    first: 2,
    head: 4,
    next(view, at) {
      const marker = view.getUint8(at + 1)
      if (view.getUint8(at) !== 0xff || marker === startOfPicture) return null
      const length = Math.max(view.getUint16(at + 2), 2)
      return { kind: `ff${marker.toString(16)}`, reach: [at + 4, length - 2, at + 2 + length] }
    },
  },
  {
    begins: [0x89, 0x50, 0x4e, 0x47],
    first: 8,
    head: 8,
    next(view, at) {
      const length = view.getUint32(at)
      return { kind: lettersAt(view, at + 4), reach: [at + 8, length, at + 12 + length] }
    },
  },
  {
    begins: [0x52, 0x49, 0x46, 0x46],
    first: 12,
    head: 8,
    next(view, at) {
      const length = view.getUint32(at + 4, true)
      // Of an odd number of bytes, one follows that belongs to nothing.
      return { kind: lettersAt(view, at), reach: [at + 8, length, at + 8 + length + (length % 2)] }
    },
  },
]

function lettersAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}
