import { Notice } from '@/components/ui/notice'

/** Said where a complaint has been forwarded to an agency that nobody works for here. */
export function NobodyThereNotice({ agency }: { agency: string | null }) {
  return (
    <Notice tone="late" title="Belum sampai kepada siapa pun">
      <p>
        {agency ?? 'Instansi ini'} belum punya petugas dengan akun aktif, jadi tidak ada yang
        menerima kabar. Sampaikan lewat telepon, dan minta operator mengundang petugasnya.
      </p>
    </Notice>
  )
}
