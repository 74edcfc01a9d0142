// The route by which a complaint comes in. Most go to the verifier's desk. What complains of officials goes
// past it to the inspectorate (Permendagri 8/2023); and where the inspectorate itself, the verifier or
// the leadership is complained of, to an overseer outside of the city. The one of the two that is not
// accused then keeps it, to pass on what the overseer answers.

/** Stands for the mayor's office where an agency's code would stand. */
export const leadership = 'leadership'

/** The agencies of a government that this choice is about, by code. */
export interface Guardians {
  readonly verifier: string | null
  readonly inspectorate: string | null
  readonly overseer: string | null
}

export type IntakeRoute =
  | { readonly action: 'submit' }
  | { readonly action: 'entrust'; readonly agencyCode: string }
  | {
      readonly action: 'oversee'
      readonly agencyCode: string | null
      readonly outsideCode: string
      readonly keptFromVerifier: boolean
    }

/** @param accused code of the agency complained of, or `leadership` */
export function intakeRoute(
  isOversight: boolean,
  accused: string | undefined,
  { verifier, inspectorate, overseer }: Guardians,
): IntakeRoute {
  if (!isOversight && accused === undefined) return { action: 'submit' }
  const isGuardian = [leadership, verifier, inspectorate].includes(accused ?? null)
  if (isGuardian && overseer !== null) {
    const keptFromVerifier = accused !== inspectorate
    const agencyCode = keptFromVerifier ? inspectorate : null
    return { action: 'oversee', agencyCode, outsideCode: overseer, keptFromVerifier }
  }
  return inspectorate === null
    ? { action: 'submit' }
    : { action: 'entrust', agencyCode: inspectorate }
}
