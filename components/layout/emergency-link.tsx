/** The way to help that no form can give. */
export function EmergencyLink({ label }: { label?: string }) {
  return (
    <a
      href="tel:112"
      aria-label={label}
      className="font-semibold text-sea underline underline-offset-4"
    >
      112
    </a>
  )
}
