import { fileStore } from '@/lib/platform/files'

/** What a browser may do with a file of somebody's: show it, and nothing else, to nobody else. */
const headers = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-store',
  'content-disposition': 'inline',
}

/** The photo, or one and the same 404 for what does not exist and what is not for the one who asks. */
export async function photoResponse(
  photo: { id: string; mediaType: string } | null,
): Promise<Response> {
  const file = photo && (await fileStore().get(photo.id))
  if (!file) return new Response('Foto ini tidak ada.', { status: 404, headers })
  return new Response(file.content, {
    headers: {
      ...headers,
      'content-type': photo.mediaType,
      'content-length': String(file.size),
    },
  })
}
