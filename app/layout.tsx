import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'

// Every page carries a nonce of its own request; a page rendered ahead of time would have its
// scripts blocked by the browser.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Kesah', template: '%s · Kesah' },
  description: 'Sampaikan masalah di sekitar Anda dan ikuti sampai selesai.',
  applicationName: 'Kesah',
  icons: {
    icon: '/icon.svg',
    // Only what stands here reaches the empty document that a failing page sends.
    other: { rel: 'stylesheet', url: '/without-script.css', media: '(scripting: none)' },
  },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1e8' },
    { media: '(prefers-color-scheme: dark)', color: '#0d161b' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  )
}
