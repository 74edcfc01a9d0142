const endpoint = '/api/uploads'

/** XMLHttpRequest, since fetch does not tell how far an upload has come. */
export function uploadPhoto(file: File, onProgress: (percent: number) => void): Promise<void> {
  const form = new FormData()
  form.append('photos', file)
  return post(endpoint, form, onProgress)
}

export function removePhoto(id: string): Promise<void> {
  return post(removalPath(id), new FormData())
}

export function removalPath(id: string): string {
  return `${endpoint}?hapus=${id}`
}

export const uploadPath = endpoint

/** Rejects with words for the citizen. */
function post(path: string, form: FormData, onProgress?: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress?.(Math.floor((100 * loaded) / (total || 1)))
    request.onerror = () => reject(new Error('Sambungan terputus.'))
    request.onload = () =>
      request.status === 200 ? resolve() : reject(new Error(wordsOf(request.responseText)))
    request.send(form)
  })
}

function wordsOf(answer: string): string {
  try {
    return (JSON.parse(answer) as { error: string }).error
  } catch {
    return 'Ada gangguan di pihak kami.'
  }
}
