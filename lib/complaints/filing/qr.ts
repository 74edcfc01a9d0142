import { encode } from 'uqr'

export interface QrDrawing {
  /** Modules on each side, the quiet zone included. */
  size: number
  /** SVG path of the dark ones. */
  path: string
}

/** Four modules of quiet around it, as ISO/IEC 18004 asks; on a clean sheet the lowest correction will do. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'L', border: 4 })
  return { size, path: data.map(rowPath).join('') }
}

/** One stroke for each run of dark modules: a third of the length of single squares. */
function rowPath(row: readonly boolean[], y: number): string {
  const text = row.map((dark) => (dark ? '1' : '0')).join('')
  const runs = [...text.matchAll(/1+/g)]
  return runs.map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
