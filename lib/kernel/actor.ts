// Who is acting. An officer without an agency cannot be written down, and neither can a citizen
// of whom nobody knows by what right he is here: by an account, by number and code, or by the
// draft that he is filling in.

export type AgencyRole = 'officer' | 'head' | 'field'

export type CityRole =
  | 'clerk'
  | 'verifier'
  | 'admin'
  | 'validator'
  | 'supervisor'
  | 'leadership'
  | 'evaluator'
  | 'operator'

export type StaffRole = AgencyRole | CityRole

export type Citizen =
  | { role: 'citizen'; via: 'account'; governmentId: string; userId: string }
  | { role: 'citizen'; via: 'code'; governmentId: string; complaintId: string }
  | {
      role: 'citizen'
      via: 'draft'
      governmentId: string
      draftId: string
      reporterId: string | null
    }

/** Someone filling in the form. */
export type Draftee = Extract<Citizen, { via: 'draft' }>

export type Officer = { role: AgencyRole; governmentId: string; userId: string; agency: string }

export type CityStaff = { role: CityRole; governmentId: string; userId: string }

export type Staff = Officer | CityStaff

export type Actor = Citizen | Staff | { role: 'clock'; governmentId: string }

export type ActorRole = Actor['role']

export const agencyRoles: readonly AgencyRole[] = ['officer', 'head', 'field']

export function isOfficer(actor: Actor): actor is Officer {
  return actor.role === 'officer' || actor.role === 'head' || actor.role === 'field'
}

/** The account behind the actor, where there is one. */
export function userIdOf(actor: Actor): string | null {
  if ('reporterId' in actor) return actor.reporterId
  return 'userId' in actor ? actor.userId : null
}
