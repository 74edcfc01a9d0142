import type { Route } from 'next'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { formatDay } from '@/lib/kernel/format'
import type { DraftContent } from '@/lib/complaints/filing/input'
import { fill } from '@/lib/words/fill'
import type { Language, Words } from '@/lib/words/words'

interface Props {
  words: Words['filing']
  language: Language
  content: DraftContent
  kelurahanName: string | null
  categoryName: string | null
  photoCount: number
  /** About officials: never public, whatever was ticked. */
  isOversight: boolean
}

const story = '/lapor/cerita?dari=periksa' as Route
const place = '/lapor/lokasi?dari=periksa' as Route
const contact = '/lapor/kontak?dari=periksa' as Route

/** All answers, each with the way to change it. */
export function DraftSummary(props: Props) {
  const { words, content, categoryName, isOversight } = props
  const { official } = content.place ?? {}
  const rows = [
    ...storyRows(props),
    ...placeRows(props),
    {
      label: words.category.official,
      value: official && words.category.officialAnswers[official],
      change: place,
    },
    {
      label: words.category.label,
      value: categoryName ?? words.category.unknown,
      change: place,
    },
    ...contactRows(words, content.contact, isOversight),
  ]
  return <SummaryList rows={rows} />
}

function storyRows({ words, language, content, photoCount }: Props): SummaryRow[] {
  const { check } = words
  const { description, occurredOn } = content.story ?? {}
  return [
    { label: check.description, value: description, change: story },
    {
      label: check.occurredOn,
      value: occurredOn && formatDay(occurredOn, language),
      change: story,
    },
    {
      label: check.photos,
      value: photoCount > 0 && fill(check.photoCount, { count: photoCount }),
      change: story,
    },
  ]
}

function placeRows({ words, content, kelurahanName }: Props): SummaryRow[] {
  const { check } = words
  const { nowhere, landmark, latitude } = content.place ?? {}
  const rows = {
    nowhere: { label: check.place, value: words.place.nowhere, change: place },
    landmark: { label: words.place.landmark, value: landmark, change: place },
    kelurahan: { label: words.place.kelurahan, value: kelurahanName, change: place },
    point: { label: check.point, value: check.pointKept, change: place },
  }
  return [
    ...(nowhere ? [rows.nowhere] : []),
    ...(nowhere && !landmark ? [] : [rows.landmark]),
    rows.kelurahan,
    ...(latitude === undefined ? [] : [rows.point]),
  ]
}

function contactRows(
  words: Words['filing'],
  answers: DraftContent['contact'],
  isOversight: boolean,
): SummaryRow[] {
  if (!answers) return []
  const { check, contact: labels } = words
  const { privacy, name, phone, email, hideContent } = answers
  const details = [
    { label: labels.ownName, value: name, change: contact },
    { label: labels.phone, value: phone, change: contact },
    { label: labels.email, value: email, change: contact },
  ]
  return [
    { label: check.privacy, value: labels.privacies[privacy].name, change: contact },
    ...(privacy === 'anonymous' ? [] : details),
    {
      label: check.content,
      value: hideContent || isOversight ? check.contentHidden : check.contentShown,
      change: contact,
    },
  ]
}
