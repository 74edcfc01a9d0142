import { z } from 'zod'
import { keyedHash, seal, unseal, type Sealed } from '@/lib/platform/crypto'
import type { Subscription } from '@/lib/platform/push'

// Where a browser is to be reached is an address like any other: sealed, and found by a keyed hash.

const subscription = z.object({
  endpoint: z.string(),
  keys: z.object({ p256dh: z.string(), auth: z.string() }),
})

interface Named {
  readonly governmentId: string
  readonly id: string
}

function ownerOf({ governmentId, id }: Named): string {
  return `push/${governmentId}/${id}`
}

export function sealSubscription(content: Subscription, row: Named): Sealed {
  return seal(subscription.parse(content), ownerOf(row))
}

/** Throws when it was altered, or moved to another row. */
export function openSubscription(row: Named & Sealed): Subscription {
  return subscription.parse(unseal(row, ownerOf(row)))
}

export function endpointIndex(endpoint: string): Uint8Array<ArrayBuffer> {
  return keyedHash('push', `endpoint/${endpoint}`)
}
