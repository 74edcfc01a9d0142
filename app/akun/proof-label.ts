/** What the field of the password is called where it is asked for again; nothing where there is none. */
export function proofLabel(
  account: { hasPassword: boolean } | null,
  label: string,
): string | undefined {
  return account?.hasPassword ? label : undefined
}
