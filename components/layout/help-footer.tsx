import { TextLink } from '@/components/ui/text-link'

/** Help, in the same place and the same order on every page (WCAG 3.2.6). */
export function HelpFooter({ government }: { government?: string | undefined }) {
  return (
    <footer className="not-printed">
      <div className="mx-auto max-w-180 space-y-1 px-4 py-6 sm:px-10">
        <h2 className="text-base">Butuh bantuan?</h2>
        <ul className="flex flex-wrap items-center gap-x-6 *:py-2">
          <li>
            <TextLink href="/lacak">Lacak aduan</TextLink>
          </li>
          <li>
            Darurat:{' '}
            <a
              href="tel:112"
              aria-label="Darurat, telepon 112"
              className="font-semibold text-sea underline underline-offset-4"
            >
              112
            </a>
          </li>
        </ul>
        {government && <p className="text-sm text-ink-soft">Kesah, layanan aduan {government}</p>}
      </div>
    </footer>
  )
}
