import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/words/words'
import { EmergencyLink } from '@/components/layout/emergency-link'
import { Sentence } from '@/components/layout/sentence'

interface Props {
  words: Words['trouble']
  retry: () => void
}

/** What happened, that nothing is lost, and what to do; the cause is in the log, not here. */
export function Trouble({ words, retry }: Props) {
  return (
    <div className="space-y-4">
      <h1 className="text-2xl">{words.title}</h1>
      <p className="max-w-prose">{words.cause}</p>
      <p className="max-w-prose">
        <Sentence with={{ number: <EmergencyLink /> }}>{words.advice}</Sentence>
      </p>
      <Button kind="primary" onClick={retry}>
        {words.retry}
      </Button>
    </div>
  )
}
