import type { PhotoUpload } from './use-photo-uploads'
import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']['photos']
  uploads: readonly PhotoUpload[]
  isHeld: boolean
  hasArrived: boolean
  retry: (file: File) => void
  cancel: (file: File) => void
}

/** How far each photo has come, and what can be done about one that did not arrive. */
export function PhotoProgress({ words, uploads, isHeld, hasArrived, retry, cancel }: Props) {
  return (
    <div role="status" className="space-y-2">
      {uploads.map(({ file, percent, error }, index) => (
        <div key={keyOf(file)} className="flex flex-wrap items-center gap-2">
          {error === undefined ? (
            <OnItsWay words={words} percent={percent} />
          ) : (
            <>
              <p className="font-semibold text-late">
                {file.name}: {words.failed} {error}
              </p>
              <Button onClick={() => retry(file)}>
                {words.retry}
                <span className="sr-only"> {index + 1}</span>
              </Button>
            </>
          )}
          <Button kind="quiet" onClick={() => cancel(file)}>
            {words.cancel}
            <span className="sr-only"> {index + 1}</span>
          </Button>
        </div>
      ))}
      {isHeld && <p>{words.wait}</p>}
      {hasArrived && <p className="sr-only">{words.arrived}</p>}
    </div>
  )
}

/** Read aloud once; a hundred numbers would drown everything else. */
function OnItsWay({ words, percent }: { words: Words['filing']['photos']; percent: number }) {
  return (
    <>
      <p>
        {words.progress} <span aria-hidden="true">{percent}%</span>
      </p>
      <progress value={percent} max={100} aria-label={words.progress} className="accent-sea" />
    </>
  )
}

function keyOf({ name, size, lastModified }: File): string {
  return `${name}/${size}/${lastModified}`
}
