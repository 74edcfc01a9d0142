import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import next from 'next'
import { watchDatabase } from '@/lib/platform/entrance/database-watch'
import { openEntrance } from '@/lib/platform/entrance/entrance'
import { directAddress } from '@/lib/platform/client-address'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

// The production build behind a server of ours, as Next documents it: its own has no bounds that could
// be set. Milliseconds, where nothing else is said.

const bounds = {
  /** Until the head of a request is here, from when the connection was made or the last answer ended. */
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  /** Of the longest upload; each body has bounds of its own (bodies.ts). */
  requestTimeout: 11 * 60_000,
  keepAliveTimeout: 5000,
}

/** In which nothing is sent or read on a connection. */
const longestSilence = 120_000

const mostConnections = 8000

/** Of one address that comes to us without a proxy of ours. */
const mostOfOne = 256

/** For answers that are being given when it is to end. */
const lastAnswers = 2500

/**
 * Serves until told to stop.
 * @throws when it cannot listen
 */
export async function serveWeb(told: Promise<unknown>): Promise<void> {
  const { host, port, appUrl, trustedProxy, databaseUrl } = env()
  const hostname = host.replace(/^\[|\]$/g, '')
  const app = next({ dev: false, hostname, port })
  await app.prepare()
  const watch = watchDatabase(databaseUrl, () => {
    entrance.dismissWaiting()
  })
  const entrance = openEntrance(app.getRequestHandler(), { appUrl, trustedProxy, watch })
  const server = createServer(bounds, entrance.listen)
  server.setTimeout(longestSilence)
  server.maxConnections = mostConnections
  if (trustedProxy === 0) boundEach(server)
  await listening(server, port, hostname)
  await told
  await closed(server)
  entrance.stop()
  await watch.stop()
}

/** Where addresses can be seen, nobody holds so many connections that others get none. */
function boundEach(server: Server): void {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = directAddress(socket.remoteAddress)
    if (address === null) return
    const count = (open.get(address) ?? 0) + 1
    if (count > mostOfOne) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      log().info({ port }, 'web ready')
      resolve()
    })
  })
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  setTimeout(() => {
    server.closeAllConnections()
  }, lastAnswers).unref()
  await done
}
