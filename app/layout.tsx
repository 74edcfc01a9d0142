import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ShellWordsProvider } from '@/components/layout/shell-words'
import { KitWordsProvider } from '@/components/ui/kit-words'
import { currentLanguage, currentWords, otherLanguages } from './(public)/words'
import './globals.css'

// Every page carries a nonce of its own request; a page rendered ahead of time would have its
// scripts blocked by the browser.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await currentWords()
  return {
    title: { default: 'Kesah', template: '%s · Kesah' },
    description: site.description,
    applicationName: 'Kesah',
    icons: {
      icon: '/icon.svg',
      // Only what stands here reaches the empty document that a failing page sends.
      other: { rel: 'stylesheet', url: '/without-script.css', media: '(scripting: none)' },
    },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1e8' },
    { media: '(prefers-color-scheme: dark)', color: '#0d161b' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await currentLanguage()
  const { kit, shell, trouble, pages } = await currentWords()
  return (
    <html lang={language}>
      <body>
        <KitWordsProvider words={kit} language={language}>
          <ShellWordsProvider
            words={{ shell, trouble, pages: pages.nav }}
            others={await otherLanguages()}
          >
            {children}
          </ShellWordsProvider>
        </KitWordsProvider>
      </body>
    </html>
  )
}
