// Who answers for a category. Most have a lead agency; where none is named, the kecamatan of the
// place leads. Names, duties and leads are dated: what holds is the version in force on the day.

/** Stands among the supporting agencies of reference data for the kecamatan of the place. */
export const districtOfPlace = 'KECAMATAN'

export interface Dated {
  /** First day, 'YYYY-MM-DD'. */
  validFrom: string
  /** First day on which it no longer holds. */
  validTo: string | null
}

/** Of rows that stand side by side, all that hold on `day` ('YYYY-MM-DD'). */
export function allInForce<Row extends Dated>(rows: readonly Row[], day: string): Row[] {
  return rows.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day),
  )
}

/** The latest version that has begun by `day` ('YYYY-MM-DD') and has not ended; null when none has. */
export function inForce<Version extends Dated>(
  versions: readonly Version[],
  day: string,
): Version | null {
  const latest = versions
    .filter((version) => version.validFrom <= day)
    .reduce<Version | null>(
      (best, version) => (best && best.validFrom > version.validFrom ? best : version),
      null,
    )
  return latest?.validTo && latest.validTo <= day ? null : latest
}

/** Code of the agency that leads, or null: a place is needed, or no agency serves that kecamatan. */
export function leadFor(
  category: { leadAgency: string | null },
  kelurahan: { parentCode: string } | null,
  agencies: readonly { code: string; areaCode: string | null }[],
): string | null {
  if (category.leadAgency !== null) return category.leadAgency
  const kecamatan = kelurahan?.parentCode
  return agencies.find((agency) => agency.areaCode === kecamatan && kecamatan)?.code ?? null
}
