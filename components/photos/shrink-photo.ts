import { type Removable, removableIn } from '@/lib/attachments/rules/metadata'
import { metadataBlocks, originSegments } from './metadata-blocks'

// Loaded only once a photo is picked. A phone's photo of 5 MB takes two minutes on a weak network; what
// the server would keep of it anyway, ten seconds.

/** As the server keeps them. */
const longestSide = 1600
const quality = 0.8
/** Whatever stands beside the picture stands before it, in this many bytes. */
const metadataEnds = 512 * 1024

export interface SmallPhoto {
  photo: Blob
  /** What its file told beside the picture, and tells no longer. */
  removed: Removable[]
}

/** The photo made small on this device; the file as it is where that fails or wins nothing. */
export async function shrinkPhoto(file: File): Promise<SmallPhoto> {
  const asItIs: SmallPhoto = { photo: file, removed: [] }
  try {
    const photo = await redrawn(file)
    if (!photo || photo.size >= file.size) return asItIs
    const beginning = file.slice(0, metadataEnds)
    return { photo, removed: removableIn(metadataBlocks(await beginning.arrayBuffer())) }
  } catch {
    return asItIs
  }
}

/**
 * The same for evidence: what its file tells of its taking goes along, for those who judge the answer.
 * Only that of a JPEG can; any other file is sent as it is.
 */
export async function shrinkEvidence(file: File): Promise<SmallPhoto> {
  const segments = originSegments(await file.slice(0, metadataEnds).arrayBuffer())
  if (!segments) return { photo: file, removed: [] }
  const small = await shrinkPhoto(file)
  if (small.photo === file) return small
  const photo = new Blob([startOfFile, ...segments, small.photo.slice(startOfFile.length)])
  return { photo, removed: [] }
}

const startOfFile = Uint8Array.of(0xff, 0xd8)

async function redrawn(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = canvas.getContext('2d')
  if (!context || !tellsTheTruth(context)) return null
  // What is transparent becomes white, not black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

/** Browsers that resist being recognised (Tor) read noise out of every canvas: a photo of nothing. */
function tellsTheTruth(context: CanvasRenderingContext2D): boolean {
  const side = 8
  context.fillStyle = '#0a64c8'
  context.fillRect(0, 0, side, side)
  const { data } = context.getImageData(0, 0, side, side)
  return data.every((value, at) => value === [0x0a, 0x64, 0xc8, 0xff][at % 4])
}
