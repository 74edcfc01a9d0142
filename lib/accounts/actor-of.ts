import type { Actor, AgencyRole, CityRole } from '@/lib/kernel/actor'

interface UserRow {
  governmentId: string
  id: string
  role: 'citizen' | AgencyRole | CityRole
  agencyCode: string | null
}

/** The account as an actor. The table's own check sees to it that an officer has an agency. */
export function actorOf(user: UserRow): Actor {
  const { governmentId, id: userId, role } = user
  if (role === 'citizen') return { role, via: 'account', governmentId, userId }
  if (!isAgencyRole(role)) return { role, governmentId, userId }
  if (user.agencyCode === null) throw new Error(`user ${userId} is ${role} without an agency`)
  return { role, governmentId, userId, agency: user.agencyCode }
}

function isAgencyRole(role: AgencyRole | CityRole): role is AgencyRole {
  return role === 'officer' || role === 'head' || role === 'field'
}
