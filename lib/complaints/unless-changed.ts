import { DomainError } from '@/lib/kernel/errors'

/**
 * For what is tried on the side: whatever somebody does in the same moment comes first.
 * @throws whatever is no refusal
 */
export function unlessChanged(error: unknown): false {
  if (error instanceof DomainError) return false
  throw error
}
