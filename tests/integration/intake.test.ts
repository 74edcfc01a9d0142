import { beforeAll, describe, expect, it } from 'vitest'
import { receive } from '@/lib/attachments/intake'
import { phonePhoto } from '@/tests/support/photos'

let photo: Buffer

beforeAll(async () => {
  photo = await phonePhoto()
})

describe('a form with photos, as browsers send it', () => {
  function sent(form: FormData): Request {
    return new Request('http://localhost/api/uploads', { method: 'POST', body: form })
  }

  function formWith(...photos: Uint8Array<ArrayBuffer>[]): FormData {
    const form = new FormData()
    form.append('description', 'Lampu mati')
    for (const bytes of photos) form.append('photos', new Blob([bytes]), '../../Kenari.jpg')
    return form
  }

  it('keeps its text beside the photos, and an empty file field is no photo', async () => {
    const form = formWith(Uint8Array.from(photo))
    form.append('photos', new Blob([]), '')
    await receive(sent(form), ({ fields, photos, refused }) => {
      expect(fields.get('description')).toBe('Lampu mati')
      expect(photos.map(({ length }) => length)).toEqual([photo.length])
      expect(refused).toBeNull()
      return Promise.resolve()
    })
  })

  it('keeps its text though a photo is too large, or one too many', async () => {
    const large = new Uint8Array(15 * 1024 * 1024 + 1)
    const tiny = new Uint8Array(1)
    for (const [form, code] of [
      [formWith(large), 'file_too_large'],
      [formWith(tiny, tiny, tiny, tiny), 'too_many_files'],
    ] as const) {
      const { fields, refused } = await receive(sent(form), (upload) => Promise.resolve(upload))
      expect(fields.get('description')).toBe('Lampu mati')
      expect(refused).toBe(code)
    }
  })

  it('is refused when it is cut off half-way, or no form', async () => {
    const whole = sent(formWith(Uint8Array.from(photo)))
    const type = whole.headers.get('content-type') ?? ''
    const body = (await whole.arrayBuffer()).slice(0, 5000)
    for (const headers of [{ 'content-type': type }, { 'content-type': 'text/plain' }]) {
      const request = new Request('http://localhost/', { method: 'POST', body, headers })
      await expect(receive(request, () => Promise.resolve())).rejects.toMatchObject({
        code: 'file_not_an_image',
      })
    }
  })

  it('is cut off when it goes on for ever without having said how large it is', async () => {
    const boundary = 'batas'
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="photos"; filename="a"\r\n\r\n`
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(sent === 0 ? Buffer.from(head) : new Uint8Array(1024 * 1024))
        sent += 1
      },
    })
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const init = { method: 'POST', body: endless, headers, duplex: 'half' }
    const request = new Request('http://localhost/', init)
    await expect(receive(request, () => Promise.resolve())).rejects.toMatchObject({
      code: 'file_too_large',
    })
    expect(sent).toBeLessThan(100)
  })
})
