import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

interface Browser {
  key: ECDH
  auth: Buffer
}

interface ReceivedPush {
  browser: string
  content: Record<string, string>
  authorization: string
}

/** Browsers with keys of their own, and the service that brings them messages. */
export async function startPushService() {
  const received: ReceivedPush[] = []
  const browsers = new Map<string, Browser>()
  let status = 201

  async function take(request: IncomingMessage): Promise<number> {
    const name = request.url?.slice(1) ?? ''
    const browser = browsers.get(name)
    if (!browser) return 410
    if (status > 299) return status
    const content = JSON.parse(opened(await buffer(request), browser)) as Record<string, string>
    received.push({ browser: name, content, authorization: request.headers.authorization ?? '' })
    return status
  }

  const server = createServer((request, response) => {
    void take(request).then((answer) => response.writeHead(answer).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    /** What `PushManager.subscribe` would give. */
    browser(name: string) {
      const key = createECDH('prime256v1')
      const p256dh = key.generateKeys('base64url')
      const auth = randomBytes(16)
      browsers.set(name, { key, auth })
      const endpoint = `http://127.0.0.1:${port}/${name}`
      return { endpoint, keys: { p256dh, auth: auth.toString('base64url') } }
    },
    /** From now on the service says that this browser is gone. */
    forget: (name: string) => browsers.delete(name),
    behave(next: number): void {
      status = next
    },
    stop: () => server.close(),
  }
}

/** As a browser opens a message: RFC 8291 over RFC 8188, in one record. */
function opened(sealed: Buffer, { key, auth }: Browser): string {
  const salt = sealed.subarray(0, 16)
  const sender = sealed.subarray(21, 21 + sealed.readUInt8(20))
  const body = sealed.subarray(21 + sender.length)
  const both = Buffer.concat([Buffer.from('WebPush: info\0'), key.getPublicKey(), sender])
  const shared = hkdfSync('sha256', key.computeSecret(sender), auth, both, 32)
  const part = (name: string, length: number) =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(shared), salt, `Content-Encoding: ${name}\0`, length),
    )
  const cipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
  cipher.setAuthTag(body.subarray(-16))
  const plain = Buffer.concat([cipher.update(body.subarray(0, -16)), cipher.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')
}
