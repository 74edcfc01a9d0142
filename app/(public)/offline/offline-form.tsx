'use client'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'
import { DeviceDraft } from '../lapor/device-draft'

interface Props {
  words: Pick<Words['filing'], 'story' | 'offline' | 'device'>
  limit: number
  /** 'YYYY-MM-DD' when this page was kept. */
  today: string
}

/**
 * What the device keeps, to be read and gone on with. It is a plain form to the endpoint that keeps a
 * story, so that a press without connection only shows this page again, and a second one repeats nothing.
 */
export function OfflineForm({ words, limit, today }: Props) {
  const { story, offline } = words
  return (
    <form
      method="post"
      action="/api/uploads?lanjut=1"
      encType="multipart/form-data"
      className="space-y-6"
    >
      <TextArea
        name="description"
        label={story.description}
        hint={offline.waiting}
        rows={7}
        limit={limit}
      />
      <DateField name="occurredOn" label={story.occurredOn} max={today} optional />
      <DeviceDraft words={words.device} fields={['description', 'occurredOn']} />
      <Button type="submit" kind="primary">
        {offline.now}
      </Button>
    </form>
  )
}
