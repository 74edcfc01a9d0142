/**
 * Members by the name of their group, in the order in which the groups first appear. By hand, since
 * the browsers of older phones lack Map.groupBy.
 */
export function inGroups<Member extends { group?: string | undefined }>(
  members: readonly Member[],
): [group: string, members: Member[]][] {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const name = member.group ?? ''
    groups.set(name, [...(groups.get(name) ?? []), member])
  }
  return [...groups]
}
