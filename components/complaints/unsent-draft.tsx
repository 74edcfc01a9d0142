import type { Route } from 'next'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'

/** Nobody's form is sent by itself: whoever left one half filled finds it on the first page. */
export function UnsentDraft({ continueAt }: { continueAt: Route }) {
  return (
    <div className="mb-8">
      <Notice title="Aduan Anda belum terkirim" tone="soon">
        <p>Isiannya masih tersimpan di sini.</p>
        <p className="flex min-h-11 items-center font-semibold">
          <TextLink href={continueAt}>Lanjutkan</TextLink>
        </p>
      </Notice>
    </div>
  )
}
