import type { Metadata } from 'next'
import RootLayout, { generateMetadata as siteMetadata } from './layout'
import NotFound, { generateMetadata as pageMetadata } from './not-found'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = await pageMetadata()
  return { ...(await siteMetadata()), title: `${String(title)} · Kesah` }
}

/** The whole document where no layout stands around it: for addresses of no page, and after a plain form. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <NotFound />
    </RootLayout>
  )
}
