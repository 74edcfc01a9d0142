import type { PhotoUpload } from '@/components/complaints/use-photo-uploads'
import { Button } from '@/components/ui/button'

interface Props {
  uploads: readonly PhotoUpload[]
  isHeld: boolean
  retry: (file: File) => void
  dismiss: (file: File) => void
}

/** How far each photo has come, and what can be done about one that did not arrive. */
export function PhotoProgress({ uploads, isHeld, retry, dismiss }: Props) {
  return (
    <div role="status" className="space-y-2">
      {uploads.map(({ file, percent, error }) =>
        error === undefined ? (
          <p key={keyOf(file)}>Mengunggah foto… {percent}%</p>
        ) : (
          <div key={keyOf(file)} className="flex flex-wrap items-center gap-2">
            <p className="font-semibold text-late">Foto belum terkirim. {error}</p>
            <Button onClick={() => retry(file)}>Coba lagi</Button>
            <Button kind="quiet" onClick={() => dismiss(file)}>
              Batal
            </Button>
          </div>
        ),
      )}
      {isHeld && <p>Tunggu sampai fotonya selesai diunggah, lalu tekan Lanjut sekali lagi.</p>}
    </div>
  )
}

function keyOf({ name, size, lastModified }: File): string {
  return `${name}/${size}/${lastModified}`
}
