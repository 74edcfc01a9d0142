import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

interface Sent {
  to: string
  template: {
    name: string
    language: { code: string }
    components: { type: string; parameters: { text?: string; payload?: string }[] }[]
  }
  biz_opaque_callback_data: string
}

const appSecret = 'rahasia aplikasi uji'

/** The part of the Cloud API that takes messages, with an error when told to. */
export async function startWhatsAppServer() {
  const received: Sent[] = []
  let error: number | null = null
  let isSilent = false

  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const isOurs = request.headers.authorization === 'Bearer token-uji'
      const code = isOurs ? error : 190
      if (code === null) received.push(body as Sent)
      const answer = code === null ? { messages: [{ id: 'wamid.1' }] } : { error: { code } }
      if (isSilent) return
      response.writeHead(code === null ? 200 : 400, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    variables: {
      WHATSAPP_URL: `http://127.0.0.1:${port}`,
      WHATSAPP_TOKEN: 'token-uji',
      WHATSAPP_PHONE_ID: '1234567890',
      WHATSAPP_APP_SECRET: appSecret,
      WHATSAPP_VERIFY_TOKEN: 'token-verifikasi-uji',
    },
    /** With which error code it refuses from now on; null: it takes everything. */
    refuseWith(code: number | null): void {
      error = code
    },
    /** Whether it takes what comes and answers nothing. */
    fallSilent(silent: boolean): void {
      isSilent = silent
    },
    stop(): void {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What the webhook is called with when somebody answered. */
export function replyCall(from: string, answer: object, secret = appSecret) {
  const value = { messages: [{ from, ...answer }] }
  const body = Buffer.from(JSON.stringify({ entry: [{ changes: [{ value }] }] }))
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  return { body, signature }
}
