import { beforeAll, describe, expect, it } from 'vitest'
import { DomainError } from '@/lib/kernel/errors'
import { receive, takeEach } from '@/lib/attachments/intake'
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
      expect(photos.map(({ bytes }) => bytes.length)).toEqual([photo.length])
      expect(refused).toEqual([])
      return Promise.resolve()
    })
  })

  it('keeps its text and the other photos though one is too large', async () => {
    const large = new Uint8Array(50 * 1024 * 1024 + 1)
    const form = formWith(Uint8Array.from(photo), large, Uint8Array.from(photo))
    const { fields, photos, refused } = await receive(sent(form), (upload) =>
      Promise.resolve(upload),
    )
    expect(fields.get('description')).toBe('Lampu mati')
    expect(photos.map(({ nth }) => nth)).toEqual([1, 3])
    expect(refused).toEqual([{ nth: 2, code: 'file_too_large' }])
  })

  it('takes each photo by itself, and says which of them was refused, and why', async () => {
    const form = formWith(...[1, 2, 3, 4].map((byte) => Uint8Array.of(byte)))
    const outcome = await receive(sent(form), (upload) =>
      takeEach(upload, ([byte]) => {
        if (byte === 2) throw new DomainError('file_damaged', 'photos')
        return Promise.resolve(byte)
      }),
    )
    expect(outcome).toEqual({ taken: [1, 3, 4], refused: [{ nth: 2, code: 'file_damaged' }] })
  })

  it('needs no number where only one photo was sent; what is against all of them ends all', async () => {
    const one = formWith(Uint8Array.of(1))
    const refuse = (code: 'file_heic' | 'draft_expired') => () => {
      throw new DomainError(code)
    }
    await receive(sent(one), async (upload) => {
      const { refused } = await takeEach(upload, refuse('file_heic'))
      expect(refused).toEqual([{ nth: 0, code: 'file_heic' }])
      await expect(takeEach(upload, refuse('draft_expired'))).rejects.toThrow('draft_expired')
    })
  })

  it('keeps the first dozen of more files than any form takes', async () => {
    const form = formWith(...Array.from({ length: 14 }, () => Uint8Array.of(1)))
    const { fields, photos, refused } = await receive(sent(form), (upload) =>
      Promise.resolve(upload),
    )
    expect(fields.get('description')).toBe('Lampu mati')
    expect(photos).toHaveLength(12)
    expect(refused).toEqual([{ nth: 0, code: 'too_many_files' }])
  })

  it('is refused when it is cut off half-way, or no form', async () => {
    const whole = sent(formWith(Uint8Array.from(photo)))
    const type = whole.headers.get('content-type') ?? ''
    const body = (await whole.arrayBuffer()).slice(0, 5000)
    for (const [contentType, code] of [
      [type, 'file_damaged'],
      ['text/plain', 'file_not_an_image'],
    ] as const) {
      const headers = { 'content-type': contentType }
      const request = new Request('http://localhost/', { method: 'POST', body, headers })
      await expect(receive(request, () => Promise.resolve())).rejects.toMatchObject({ code })
    }
  })

  it('keeps its text when it goes on for ever without having said how large it is', async () => {
    const boundary = 'batas'
    const part = (name: string) => `--${boundary}\r\ncontent-disposition: form-data; name=${name}`
    const head = `${part('description')}\r\n\r\nLampu mati\r\n${part('photos')}; filename="a"\r\n\r\n`
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
    const { fields, photos, refused } = await receive(request, (upload) => Promise.resolve(upload))
    expect(fields.get('description')).toBe('Lampu mati')
    expect(photos).toEqual([])
    expect(refused).toMatchObject([{ code: 'file_too_large' }])
    expect(sent).toBeLessThan(300)
  })
})
