import type { PersonalDetails } from '@/lib/accounts/identity'
import type { Transaction } from '@/lib/platform/transaction'
import type { Message } from '@/lib/notifications/message'

export interface Reader {
  readonly governmentId: string
  readonly identityId: string
  readonly person: PersonalDetails
}

export interface Letter extends Message {
  /** Of the notice: what is sent again has the same. */
  readonly id: string
  /** The token that ends such messages; null for staff, whose work they are. */
  readonly stop: string | null
}

/** A way to reach people. */
export interface Channel {
  /** Whether this person can be reached by it. */
  readonly reaches: (tx: Transaction, reader: Reader) => Promise<boolean>
  /**
   * Resolves when somebody else has taken the message into his care.
   * @throws {Undeliverable} when nobody ever will; any other error may pass
   */
  readonly send: (tx: Transaction, reader: Reader, letter: Letter, now: Date) => Promise<void>
}
