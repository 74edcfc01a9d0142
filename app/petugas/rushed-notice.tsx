import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'

/** Leads to what came in a rush: it wrote to nobody, and waits among everything else. */
export function RushedNotice({ isAny }: { isAny: boolean }) {
  if (!isAny) return null
  return (
    <div className="mb-4">
      <Notice tone="soon" title="Ada aduan yang datang beruntun">
        <TextLink href="/petugas/moderasi">Periksa di Moderasi</TextLink>
      </Notice>
    </div>
  )
}
