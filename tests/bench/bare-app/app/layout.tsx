import type { ReactNode } from 'react'

/** As in Kesah: the nonce of each request leaves nothing to render ahead of time. */
export const dynamic = 'force-dynamic'

export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  )
}
