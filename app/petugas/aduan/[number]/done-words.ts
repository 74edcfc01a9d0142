import 'server-only'
import { type DeskPlace, type Done, type Move, placeOf } from '@/components/desk/desk-actions'
import { moves } from './moves/moves'

const beside: Readonly<Record<Exclude<Done, Move>, string>> = {
  undo: 'Langkah tadi diurungkan. Belum ada yang diberi tahu; tulisan Anda kembali menjadi draf.',
  discard: 'Draf dibuang.',
  protect: 'Perlindungan ditambah. Pelapor melihatnya di halaman lacak.',
  reveal: 'Data pelapor dibuka.',
  reissue: 'Kode baru diterbitkan. Kode lama tidak berlaku lagi.',
  release: 'Foto diperlihatkan.',
  cover: 'Salinan tertutup dibuat. Perlihatkan salinannya, bukan aslinya.',
  withhold: 'Diputuskan tidak dibuka untuk umum. Pelapor membaca alasannya.',
  publish: 'Aduan kini terbuka untuk umum, dengan judul dan teks di bawah ini.',
  unpublish: 'Aduan diturunkan dari umum. Pelapor membaca alasannya.',
  uphold: 'Keberatan dikabulkan. Aduan diturunkan dari umum.',
  dismiss: 'Keberatan ditolak. Tampilan publik tetap seperti semula.',
}

function isMove(word: string): word is Move {
  return Object.hasOwn(moves, word)
}

function isDone(word: string): word is Done {
  return isMove(word) || Object.hasOwn(beside, word)
}

/**
 * What has just been done, in words of our own: the address only names it.
 * @param at only what was done there; anything where left out
 */
export function doneWords(word: string | undefined, at?: DeskPlace): string | null {
  if (word === undefined || !isDone(word)) return null
  if (at !== undefined && placeOf(word) !== at) return null
  return isMove(word) ? moves[word].done : beside[word]
}
