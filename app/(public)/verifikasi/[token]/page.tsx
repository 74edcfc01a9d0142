import type { Metadata } from 'next'
import { ReceiptCheck } from './receipt-check'
import { PublicPage } from '@/components/layout/public-page'
import { findContent } from '@/lib/complaints/square/public-queries'
import { readReceipt, type SignedReceipt } from '@/lib/complaints/filing/receipt'
import { currentGovernment } from '../../government'
import { currentLanguage, currentWords } from '../../words'

export async function generateMetadata(): Promise<Metadata> {
  const { title } = (await currentWords()).receipt.check
  return { title, robots: { index: false } }
}

/** Anyone with a receipt may ask; nobody learns more than stands on the paper. */
export default async function CheckPage({ params }: PageProps<'/verifikasi/[token]'>) {
  const government = await currentGovernment()
  const read = readReceipt((await params).token)
  const receipt = read?.governmentId === government.id ? read : null
  const { receipt: words, status } = await currentWords()
  return (
    <PublicPage government={government.name}>
      <ReceiptCheck
        words={words.check}
        promises={status.promises}
        receipt={receipt && { ...receipt, unchanged: await isUnchanged(receipt) }}
        language={await currentLanguage()}
        timeZone={government.timeZone}
      />
    </PublicPage>
  )
}

/** Whether what is kept now is what the receipt was given for. */
async function isUnchanged(receipt: SignedReceipt): Promise<boolean> {
  const { governmentId, number, content, receivedAt } = receipt
  const kept = await findContent(governmentId, number)
  return kept?.content === content && kept.receivedAt.getTime() === receivedAt.getTime()
}
