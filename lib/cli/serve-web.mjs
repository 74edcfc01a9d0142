// The web process. TypeScript is loaded by tsx, which then steps back: what Next loads of its build is
// JavaScript, and need not be looked at.

import { register } from 'tsx/esm/api'

const unregister = register()
const { serveWeb } = await import('./../platform/entrance/web-server.ts')
const { untilTold } = await import('./signals.ts')
await unregister()
await serveWeb(untilTold())
process.exit(0)
