import { Notice } from '@/components/ui/notice'

/** Why nothing of a plain form was taken; a script says so where the form stands. */
export function RefusedNotice({ words }: { words: string | undefined }) {
  if (words === undefined) return null
  return (
    <div className="not-printed mb-4">
      <Notice tone="late">{words}</Notice>
    </div>
  )
}
