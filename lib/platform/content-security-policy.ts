interface Circumstances {
  isHttps: boolean
  /** Hot reloading evaluates code and keeps a socket open. */
  production: boolean
}

/** Nothing from elsewhere, nothing inline without this request's nonce, never in a frame. */
export function contentSecurityPolicy(
  nonce: string,
  { isHttps, production }: Circumstances,
): string {
  const own = `'self' 'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src ${own} 'strict-dynamic'${production ? '' : " 'unsafe-eval'"}`,
    `style-src ${production ? own : "'self' 'unsafe-inline'"}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${production ? '' : ' ws:'}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
