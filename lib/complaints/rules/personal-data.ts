// Marks what in a text may name or hurt somebody, for whoever decides what the public reads. Numbers
// and addresses have a shape and are found almost all; a name has none, and is told by the words beside
// it (tests/unit/personal-labelled.test.ts). It marks and never removes.

import { findAddresses } from './personal-data/addresses'
import { findBirthDates } from './personal-data/birth-dates'
import { findCoordinates } from './personal-data/coordinates'
import { findEmails } from './personal-data/emails'
import { findHandles } from './personal-data/handles'
import { findInsults } from './personal-data/insults'
import { findNames } from './personal-data/names'
import {
  findAccounts,
  findBankAccounts,
  findFamilyCards,
  findIdentityNumbers,
  findPhones,
} from './personal-data/numbers'
import { findPlates } from './personal-data/plates'
import type { Finder, Stretch } from './personal-data/stretch'

export type PersonalKind =
  | 'nik'
  | 'kk'
  | 'phone'
  | 'plate'
  | 'email'
  | 'account'
  | 'address'
  | 'coordinates'
  | 'handle'
  | 'birthDate'
  | 'name'
  | 'insult'

export interface PersonalData extends Stretch {
  kind: PersonalKind
}

/** The surest first: what one of them has taken is not asked again. */
const finders: readonly (readonly [PersonalKind, Finder])[] = [
  ['email', findEmails],
  ['coordinates', findCoordinates],
  ['birthDate', findBirthDates],
  // The same sixteen digits, told apart by what stands beside; a bank's numbers hold others.
  ['kk', findFamilyCards],
  ['nik', findIdentityNumbers],
  ['account', findBankAccounts],
  ['phone', findPhones],
  ['address', findAddresses],
  ['plate', findPlates],
  ['account', findAccounts],
  ['handle', findHandles],
  ['name', findNames],
  ['insult', findInsults],
]

/** Where a text may name somebody, from its beginning to its end, never overlapping. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = []
  for (const [kind, find] of finders) {
    for (const { start, end } of find(text)) {
      if (found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ kind, start, end })
      }
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
