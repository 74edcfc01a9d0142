import Link from 'next/link'

/** What Next costs by itself: a heading and one link (as an object, since typed routes know only Kesah's). */
export default function BarePage() {
  return (
    <main>
      <h1>Halaman kosong</h1>
      <Link href={{ pathname: '/kirim' }}>Kirim</Link>
    </main>
  )
}
