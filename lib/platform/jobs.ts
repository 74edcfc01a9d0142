import { giveSign } from '@/lib/platform/signs-of-life'

/** Comes by the same way as every other job: where it does not come, nothing happens by itself. */
export function showLife(): Promise<void> {
  return giveSign('worker')
}
