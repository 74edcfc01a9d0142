import { createServer } from 'node:net'

/** Opens and closes `port` on `host`. Resolves to the port, or to undefined when another holds it. */
function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}

export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined
}

/** A port of `host` that nobody holds now; `preferred` when that is one. */
export async function freePort(host: string, preferred = 0): Promise<number> {
  const port = (await tryPort(preferred, host)) ?? (await tryPort(0, host))
  if (port === undefined) throw new Error(`no free port on ${host}`)
  return port
}
