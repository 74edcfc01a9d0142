import { CopyButton } from '@/components/desk/copy-button'

/** A text to look at, and to take along. */
export function GroupMessage({ text }: { text: string }) {
  return (
    <div className="max-w-prose space-y-3 py-2">
      <pre className="rounded-soft border border-line bg-sheet p-3 font-sans wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
      <CopyButton text={text} what="ringkasan" />
    </div>
  )
}
