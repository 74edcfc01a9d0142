/** What trying again would not change: the message is given up at once. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable'
}
