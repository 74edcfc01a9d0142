interface Props {
  label: string
  /** Already written out: '87%', '1.342'. */
  value: string
  /** Out of what: 'dari 412 aduan'. */
  of: string
  /** The day the number is true for. */
  asOf?: string | undefined
}

/** A number never stands without what it counts, out of how many, and when. */
export function Figure({ label, value, of, asOf }: Props) {
  return (
    <div>
      <p className="text-ink-soft">{label}</p>
      <p className="text-3xl font-semibold tabular-nums">{value}</p>
      <p className="text-sm text-ink-soft">
        {of}
        {asOf && `, per ${asOf}`}
      </p>
    </div>
  )
}
