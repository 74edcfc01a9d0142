import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A mail as it came over the wire. */
export interface ReceivedMail {
  to: string
  messageId: string
  subject: string
}

/** What the server does with a whole mail: takes it, refuses it, or takes it and falls silent. */
type Manner = 'accept' | 'refuse' | 'silent'

/** For whatever hangs: what is on its way comes within seconds, on a busy machine within more of them. */
const patience = 120_000

/** A mail server on a port of its own, which keeps what it receives and fails when told to. */
export async function startMailServer() {
  const received: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  let waiting: (() => void)[] = []
  let manner: Manner = 'accept'

  function take(source: string): string {
    if (manner === 'refuse') return '451 warga@contoh.example tidak dapat sekarang\r\n'
    received.push(readMail(source))
    for (const resolve of waiting) resolve()
    waiting = []
    return manner === 'silent' ? '' : '250 ok\r\n'
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    converse(socket, take)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** From now on. */
    behave(next: Manner): void {
      manner = next
    },
    /** Resolves once so many mails have come in; rejects, and says how many have, after two minutes. */
    async until(count: number): Promise<void> {
      const tooLate = AbortSignal.timeout(patience)
      while (received.length < count) {
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve)
          const words = () => `${received.length} of ${count} mails came in ${patience / 1000} s`
          tooLate.addEventListener('abort', () => reject(new Error(words())))
        })
      }
    },
    stop(): void {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function converse(socket: Socket, take: (source: string) => string): void {
  let text = ''
  let end = '\r\n'
  socket.write('220 test\r\n')
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end)) {
      const part = text.slice(0, at)
      text = text.slice(at + end.length)
      socket.write(end === '\r\n' ? answerTo(part) : take(part))
      end = part.toUpperCase() === 'DATA' ? '\r\n.\r\n' : '\r\n'
    }
  })
}

function answerTo(line: string): string {
  const verb = line.slice(0, 4).toUpperCase()
  if (verb === 'DATA') return '354 go\r\n'
  return verb === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n'
}

export function readMail(source: string): ReceivedMail {
  const header = (name: string) => new RegExp(`^${name}: (.*?)\r?$`, 'mi').exec(source)?.[1] ?? ''
  return { to: header('To'), messageId: header('Message-ID'), subject: header('Subject') }
}
