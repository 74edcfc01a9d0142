/** The codes of an error and of what caused it, innermost last; Prisma hides its driver's inside. */
export function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { code, originalCode, cause, meta, driverAdapterError, errors } = error as Record<
    string,
    unknown
  >
  const inner = [
    cause,
    meta,
    driverAdapterError,
    ...(Array.isArray(errors) ? (errors as unknown[]) : []),
  ]
  const own = [code, originalCode].filter((value) => typeof value === 'string')
  return [...own, ...inner.flatMap(codesOf)]
}

/**
 * Of Node, of PostgreSQL (it is shutting down, starting, has ended the connection, or has no room for
 * more) and of Prisma (not reached, not answered in time, hung up).
 */
const away = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH', 'ENOTFOUND'],
  ...['57P01', '57P02', '57P03', '08000', '08003', '08006', '53100', '53300'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024'],
])

/** The driver gives these no code. */
const hungUp =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** Whether what failed is the way to the database, and not what was asked of it. */
export function isDatabaseAway(error: unknown): boolean {
  return codesOf(error).some((code) => away.has(code)) || hungUp.test(messagesOf(error))
}

function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return `${error.message}\n${messagesOf(error.cause)}`
}
