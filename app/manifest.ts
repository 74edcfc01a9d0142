import type { MetadataRoute } from 'next'
import { id as words } from '@/lib/words/id'

/** Lets a phone keep Kesah beside its other apps. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: words.site.title,
    short_name: 'Kesah',
    description: words.site.description,
    lang: 'id',
    start_url: '/',
    display: 'standalone',
    background_color: '#f4f1e8',
    theme_color: '#0a5a75',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
