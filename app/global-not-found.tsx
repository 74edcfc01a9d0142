import type { Metadata } from 'next'
import RootLayout, { generateMetadata as siteMetadata } from './layout'
import NotFound from './not-found'
import { currentWords } from './(public)/words'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = (await currentWords()).notFound
  return { ...(await siteMetadata()), title: `${name} · Kesah` }
}

/** The whole document where no layout stands around it: for addresses of no page, and after a plain form. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <NotFound />
    </RootLayout>
  )
}
