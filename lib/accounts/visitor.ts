/** Someone who has not said yet who he is, at the address of this government. */
export interface Visitor {
  readonly role: 'visitor'
  readonly governmentId: string
  /** Where he asks from, to count him by: an IPv4 address, an IPv6 network; unknown behind no trusted proxy. */
  readonly address?: string | null
}

export function visitorOf(governmentId: string, address: string | null = null): Visitor {
  return { role: 'visitor', governmentId, address }
}
