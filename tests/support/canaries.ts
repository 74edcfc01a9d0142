// People who leave marked traces wherever a program could pick them up, and the net that finds the
// marks again wherever they turn up.

import sharp from 'sharp'

/** Spelt like nothing else in the repository. */
const mark = 'Qanari'

export interface Canary {
  name: string
  phone: string
  email: string
  userAgent: string
  /** In the network. */
  address: string
  photo: () => Promise<File>
}

export function canary(nth: number): Canary {
  const number = String(nth).padStart(4, '0')
  const made = `${mark}Potret${number}`
  return {
    name: `${mark} Warga ${number}`,
    phone: `0812 9990 ${number}`,
    email: `${mark.toLowerCase()}.${number}@surat.example`,
    userAgent: `Mozilla/5.0 ${mark}Peramban/${number}`,
    address: `198.51.100.${nth % 256}`,
    async photo() {
      const background = { r: nth % 256, g: 120, b: 60 }
      const taken = sharp({ create: { width: 640, height: 480, channels: 3, background } })
      const bytes = await taken
        .withExif({
          IFD0: { Artist: made, Model: made },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 7/1 48/1', GPSMapDatum: made },
        })
        .jpeg()
        .toBuffer()
      return new File([new Uint8Array(bytes)], `${mark}-${number}.jpg`, { type: 'image/jpeg' })
    },
  }
}

const traces = /qanari.{0,30}|(?:\+?62|0)812[ .-]?9990[ .-]?\d{4}|198\.51\.100\.\d+/gi

/** Every trace in a text, or in bytes read as Latin-1. */
export function tracesIn(text: string): string[] {
  return [...new Set(text.match(traces) ?? [])]
}
