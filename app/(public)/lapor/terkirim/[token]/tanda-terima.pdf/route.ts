import { currentGovernment } from '../../../../government'
import { currentLanguage, currentWords } from '../../../../words'
import { codeToShow } from '../../../receipt'
import { findProof } from '../proof'
import { drawReceipt } from './sheet'

interface Context {
  params: Promise<{ token: string }>
}

/** The receipt on paper. Like its page it carries the secret code for the browser that sent it alone. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const government = await currentGovernment()
  const proof = await findProof(government, (await params).token)
  if (!proof) return new Response(null, { status: 404 })
  const file = await drawReceipt({
    ...proof,
    government,
    code: await codeToShow(proof.receipt),
    words: await currentWords(),
    language: await currentLanguage(),
  })
  return new Response(file, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="tanda-terima-${proof.receipt.number}.pdf"`,
      'cache-control': 'private, no-store',
    },
  })
}
