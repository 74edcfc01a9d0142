import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'

// A scanner that speaks as clamd(8) does, and calls infected what holds a given word.

/** @param folder in which its socket lies */
export async function startClamd(folder: string, malware: string) {
  const socket = path.join(folder, 'clamd.ctl')
  const server = createServer((connection) => {
    connection.on('error', () => undefined)
    answer(connection, malware)
  })
  server.listen(socket)
  await once(server, 'listening')
  return {
    socket,
    async stop() {
      server.close()
      await once(server, 'close')
    },
  }
}

function answer(connection: Socket, malware: string): void {
  let received = Buffer.alloc(0)
  connection.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data])
    const content = streamed(received)
    if (content === null) return
    connection.end(content.includes(malware) ? 'stream: Kenari.Test FOUND\0' : 'stream: OK\0')
  })
}

/** The content of all chunks, once the empty one has come. */
function streamed(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  const chunks: Buffer[] = []
  let at = command.length
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
