import path from 'node:path'
import type { NextConfig } from 'next'

/** The bench copies this folder to a place as deep in the tree; packages and aliases are Kesah's. */
const config: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname, '../../..') },
}

export default config
