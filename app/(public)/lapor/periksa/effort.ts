import { leadingZeros, proofText } from '@/lib/complaints/rules/effort'

// Loaded only by those whom the server asks.

const encoder = new TextEncoder()
/** Digests at a time: each is a promise, and waiting for one by one takes far longer. */
const atOnce = 256

/** Looks for the number whose digest begins with as many zero bits as the question wants. */
export async function makeEffort(question: string): Promise<string> {
  const bits = Number(question.split('/')[1])
  for (let first = 0; ; first += atOnce) {
    const tries = Array.from({ length: atOnce }, (_, step) => String(first + step))
    const digests = await Promise.all(
      tries.map((solution) =>
        crypto.subtle.digest('SHA-256', encoder.encode(proofText(question, solution))),
      ),
    )
    const found = digests.findIndex((digest) => leadingZeros(new Uint8Array(digest)) >= bits)
    if (found !== -1) return String(first + found)
  }
}
