import type { NextConfig } from 'next'
import { lastingHeaders } from './lib/platform/security-headers'

/** The proxy does not see built files. */
const builtFilePolicy = { key: 'Content-Security-Policy', value: "default-src 'self'" }

const config: NextConfig = {
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  // People's files are cleaned at intake and served by our own route; Next never decodes one.
  images: { unoptimized: true },
  // Titles stand in the head for everyone, not only where a script can move them there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@node-rs/argon2', 'pdfkit', 'pg-boss', 'pino', 'sharp'],
  // `npm test` checks types, over the whole tree; whoever only starts Kesah need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  experimental: {
    // A refused origin answers 403 with a page of ours (app/forbidden.tsx).
    authInterrupts: true,
    // Where no page is, and where a form without scripts is answered 404, there is no layout around it.
    globalNotFound: true,
    // Text only: files go to an endpoint of their own.
    serverActions: { bodySizeLimit: '256kb' },
  },
  // TypeScript overlooks folders whose name begins with a dot, so these files live among the routes of /api.
  rewrites: () =>
    Promise.resolve([{ source: '/.well-known/:file', destination: '/api/well-known/:file' }]),
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: lastingHeaders },
      { source: '/_next/static/:path*', headers: [builtFilePolicy] },
    ]),
}

export default config
