/** One value of a query parameter; a repeated one counts as none. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
