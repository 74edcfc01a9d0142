import { drawQr } from '@/lib/complaints/filing/qr'
import { currentGovernment } from '../../../../government'
import { findProof } from '../proof'

interface Context {
  params: Promise<{ token: string }>
}

/** The code that leads to the receipt's check. Black on white in the dark look too: cameras read that. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const proof = await findProof(await currentGovernment(), (await params).token)
  if (!proof) return new Response(null, { status: 404 })
  const { size, path } = drawQr(proof.address)
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  return new Response(drawing, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'private, no-store' },
  })
}
