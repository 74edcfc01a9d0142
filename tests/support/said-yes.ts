import { allowMail } from '@/lib/accounts/mailbox'
import { transaction } from '@/lib/platform/transaction'

/** The owner of this address has said, at some time before, that he may be written to. */
export function saidYes(email: string, at: Date, governmentId = '21.71'): Promise<void> {
  return transaction((tx) => allowMail(tx, { governmentId, email }, at))
}
