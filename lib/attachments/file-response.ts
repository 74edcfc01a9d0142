import { fileStore } from '@/lib/platform/files'
import { smallKey } from '@/lib/attachments/stored-files'

/** What a browser may do with a file of somebody's: show it, and nothing else, to nobody else. */
const headers = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-store',
  'content-disposition': 'inline',
}

/** A document is saved, never opened within Kesah's own pages. */
const saved = { 'content-disposition': 'attachment; filename="lampiran.pdf"' }

type PhotoSize = 'small' | 'full'

/** Lists ask for `?ukuran=kecil`; the whole photo is loaded only by who taps on it. */
export function sizeAsked(request: Request): PhotoSize {
  return new URL(request.url).searchParams.get('ukuran') === 'kecil' ? 'small' : 'full'
}

interface Photo {
  id: string
  mediaType: string
}

/** The photo, or one and the same 404 for what does not exist and what is not for the one who asks. */
export async function photoResponse(
  photo: Photo | null,
  size: PhotoSize = 'full',
): Promise<Response> {
  const file = photo && (await fileOf(photo, size))
  if (!file) return new Response('Foto ini tidak ada.', { status: 404, headers })
  return new Response(file.content, {
    headers: {
      ...headers,
      ...(file.mediaType === 'application/pdf' && saved),
      'content-type': file.mediaType,
      'content-length': String(file.size),
    },
  })
}

/** Photos from before there were small versions are shown as they are. */
async function fileOf({ id, mediaType }: Photo, size: PhotoSize) {
  const small = size === 'small' ? await fileStore().get(smallKey(id)) : null
  if (small) return { ...small, mediaType: 'image/webp' }
  const whole = await fileStore().get(id)
  return whole && { ...whole, mediaType }
}
