/** Someone who has not said yet who he is, at the address of this government. */
export interface Visitor {
  readonly role: 'visitor'
  readonly governmentId: string
}

export function visitorOf(governmentId: string): Visitor {
  return { role: 'visitor', governmentId }
}
