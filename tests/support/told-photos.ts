// Photos whose files tell of their taking, or of how they were made; made anew, so none lies about.

import sharp from 'sharp'
import { crc32 } from 'node:zlib'

interface Told {
  /** As cameras write it: 2026:11:24 09:00:00. */
  taken?: string
  offset?: string
  /** Degrees, minutes and seconds. */
  place?: { latitude: string; longitude: string }
  software?: string
}

/** The same picture, and what its file tells of it. */
export function telling(photo: Buffer, { taken, offset, place, software }: Told): Promise<Buffer> {
  const gps = place && {
    GPSLatitudeRef: 'N',
    GPSLatitude: place.latitude,
    GPSLongitudeRef: 'E',
    GPSLongitude: place.longitude,
  }
  return sharp(photo)
    .withExif({
      IFD0: { Model: 'Kamera Kenari', ...(software && { Software: software }) },
      IFD2: {
        ...(taken && { DateTimeOriginal: taken }),
        ...(offset && { OffsetTimeOriginal: offset }),
      },
      ...(gps && { IFD3: gps }),
    })
    .jpeg({ quality: 95 })
    .toBuffer()
}

const trained = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
export const captured = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'

/** XMP of the IPTC's that names what made the picture. */
export function withSourceType(photo: Buffer, source = trained): Promise<Buffer> {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${source}"/></rdf:RDF></x:xmpmeta>`
  return sharp(photo).withXmp(xmp).jpeg().toBuffer()
}

/** Boxes of content credentials, cut into segments in the middle of the word that matters. */
export function withCredentials(photo: Buffer, source = trained): Buffer {
  const claim = Buffer.from(`c2pa.actions digitalSourceType ${source} end`)
  const cut = claim.indexOf('igital', claim.indexOf('newscodes'))
  const box = Buffer.from([0, 0, 1, 0, 0x6a, 0x75, 0x6d, 0x62])
  const segments = [claim.subarray(0, cut), claim.subarray(cut)].map((part, index) => {
    const head = Buffer.from([0x4a, 0x50, 0, 1, 0, 0, 0, index + 1])
    const content = Buffer.concat([head, box, part])
    const length = Buffer.from([0xff, 0xeb, 0, 0])
    length.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([length, content])
  })
  return Buffer.concat([photo.subarray(0, 2), ...segments, photo.subarray(2)])
}

/** A PNG with a text under a keyword, behind its picture. */
export async function withText(photo: Buffer, keyword: string, text: string): Promise<Buffer> {
  const png = await sharp(photo).png().toBuffer()
  const body = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1')
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  const end = png.length - 12
  return Buffer.concat([png.subarray(0, end), length, body, sum, png.subarray(end)])
}
