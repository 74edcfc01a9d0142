/** The first thing the keyboard meets on every page. */
export function SkipLink() {
  return (
    <a
      href="#isi"
      className="skip-link sr-only bg-sea px-4 py-3 font-semibold text-on-sea focus:not-sr-only focus:absolute focus:z-10"
    >
      Langsung ke isi
    </a>
  )
}
