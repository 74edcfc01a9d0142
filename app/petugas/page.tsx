import type { Metadata } from 'next'
import { ShortcutKeys } from '@/components/desk/shortcut-keys'
import { InboxRenewal } from './inbox-renewal'
import { SearchBox } from './search-box'
import { DoneNotice } from '@/components/desk/done-notice'
import { UnsureYearNotice } from '@/components/desk/unsure-year-notice'
import { RushedNotice } from './rushed-notice'
import { RemindersNotice } from './reminders-notice'
import { InboxActiveFilters, InboxFilter } from './inbox-filter'
import { InboxList } from './inbox-list'
import { InboxTabs } from './inbox-tabs'
import { InboxViews } from './inbox-views'
import { PageHeading } from '@/components/layout/page-heading'
import { boxesFor, boxOf } from '@/lib/complaints/inbox/boxes'
import { countBoxes } from '@/lib/complaints/inbox/box-queries'
import { listRushed } from '@/lib/complaints/inbox/queries'
import { deskFilterOf, deskQuery } from '@/lib/complaints/inbox/filter-input'
import { findLatestEvent, findRewind, listSavedViews } from '@/lib/complaints/inbox/desk-queries'
import { listReminders } from '@/lib/complaints/watch/watch-queries'
import { unsureYear } from '@/lib/agencies/rules/calendar-year'
import { mayChangeReference } from '@/lib/agencies/rules/policy'
import { findCalendar } from '@/lib/agencies/reference/calendar-queries'
import { localDayOf, zoneAt } from '@/lib/kernel/zones'
import { removeViewAction, saveViewAction } from './actions'
import { Desk } from './desk'
import { filterChoices } from './filters'
import { readList } from './list'
import { doneWords } from './aduan/[number]/done-words'
import { single } from './query'
import { requireStaff } from './staff'
import { UndoStep } from './undo-step'

export const metadata: Metadata = { title: 'Kotak aduan' }

export default async function InboxPage({ searchParams }: PageProps<'/petugas'>) {
  const { actor, person, now } = await requireStaff()
  const asked = await searchParams
  const box = boxOf(actor, single(asked['kotak']))
  const words = single(asked['q'])?.trim()
  const list = { box: box.code, asked: words, filter: deskFilterOf(asked) }
  const after = single(asked['sesudah'])
  const [
    { rows, after: next },
    counts,
    rewind,
    latest,
    choices,
    views,
    reminders,
    rushed,
    calendar,
  ] = await Promise.all([
    readList(actor, list, { after, now }),
    countBoxes(actor, now),
    findRewind(actor, now),
    findLatestEvent(actor),
    filterChoices(actor, now),
    listSavedViews(actor),
    listReminders(actor, now),
    listRushed(actor, 1),
    findCalendar(actor.governmentId),
  ])
  const timeZone = zoneAt(calendar, now)
  const done = doneWords(single(asked['berhasil']))
  return (
    <Desk actor={actor} person={person}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 pb-2">
        <PageHeading title="Kotak aduan" />
        <SearchBox asked={words} />
      </div>
      <DoneNotice words={done} undo={<UndoStep rewind={rewind} now={now} />} />
      {mayChangeReference(actor) && (
        <UnsureYearNotice unsure={unsureYear(calendar, localDayOf(calendar, now))} />
      )}
      <RushedNotice isAny={rushed.length > 0} />
      <RemindersNotice reminders={reminders} timeZone={timeZone} />
      <InboxTabs boxes={boxesFor(actor)} counts={counts} current={words ? null : box.code} />
      <div className="flex flex-wrap items-start gap-x-6">
        <InboxFilter list={list} choices={choices} />
        <InboxViews
          views={views}
          query={deskQuery(list)}
          save={saveViewAction}
          remove={removeViewAction}
        />
      </div>
      <InboxActiveFilters list={list} choices={choices} />
      <InboxList box={box} list={list} rows={rows} after={after} next={next} />
      <InboxRenewal latest={latest} />
      <ShortcutKeys />
    </Desk>
  )
}
