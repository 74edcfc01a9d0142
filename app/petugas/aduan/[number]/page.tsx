import type { Metadata, Route } from 'next'
import { ActionPanel } from './action-panel'
import { ClocksPanel } from './clocks-panel'
import { CaseFacts } from './case-facts'
import { CaseHistory } from './case-history'
import { PhotosPanel } from './photos-panel'
import { PublicPanel } from './public-panel'
import { ReporterPanel } from './reporter-panel'
import { HoldersPanel } from './holders-panel'
import { ShortcutKeys } from '@/components/desk/shortcut-keys'
import { PresenceNotice } from './presence-notice'
import { NobodyThereNotice } from './nobody-there-notice'
import type { DeskPlace } from '@/components/desk/desk-actions'
import { DoneNotice } from '@/components/desk/done-notice'
import { RefusedNotice } from './refused-notice'
import { InboxPane } from './inbox-pane'
import { DeskPanes } from '@/components/layout/desk-panes'
import { PageHeading } from '@/components/layout/page-heading'
import { Desk } from '@/app/petugas/desk'
import { refusedFiles } from '@/app/refused-files'
import { single } from '@/app/petugas/query'
import { UndoStep } from '@/app/petugas/undo-step'
import { requireStaff } from '@/app/petugas/staff'
import { boxOf } from '@/lib/complaints/inbox/boxes'
import { findRewind, listReplyDrafts } from '@/lib/complaints/inbox/desk-queries'
import { actionWords } from '@/lib/complaints/rules/labels'
import { listComplaints, listObjections } from '@/lib/complaints/inbox/queries'
import { reachesNobody } from '@/lib/complaints/watch/orphan-queries'
import { localDay } from '@/lib/kernel/time-zone'
import { wordsFor } from '@/lib/words/words'
import { discardDraftAction, moveAction } from './actions'
import { requireCase } from './case'
import { doneWords } from './done-words'
import { offeredMoves } from './moves/offered-moves'
import { decideObjectionAction } from './panels/actions'
import { panelSteps } from './panels/panel-steps'

export const metadata: Metadata = { title: 'Aduan' }

export default async function CasePage(props: PageProps<'/petugas/aduan/[number]'>) {
  const { actor, person, now } = await requireStaff()
  const { kotak, berhasil, versi, templat, galat, berkas } = await props.searchParams
  const { view, ...facts } = await requireCase(
    actor,
    {
      typed: (await props.params).number,
      template: single(templat),
      refused: await refusedFiles({ berkas }),
    },
    now,
  )
  const words = wordsFor('id')
  const box = boxOf(actor, single(kotak))
  const [{ rows }, objections, drafts, rewind, isUnreached] = await Promise.all([
    listComplaints(actor, { box: box.code, now }),
    listObjections(actor, view.number),
    listReplyDrafts(actor, view.number),
    findRewind(actor, now),
    reachesNobody(actor, view.number),
  ])
  const panel = { view, steps: panelSteps }
  const said = (place: DeskPlace) => doneWords(single(berhasil), place)
  return (
    <Desk actor={actor} person={person}>
      <DoneNotice words={said('moves')} undo={<UndoStep rewind={rewind} now={now} />} />
      <RefusedNotice words={await refusedFiles({ galat })} />
      <div data-status={view.status}>
        <DeskPanes
          main={
            <>
              <PageHeading title={view.title} back={`/petugas?kotak=${box.code}` as Route} />
              <CaseFacts
                view={view}
                area={facts.area}
                answers={facts.answers}
                holderAt={facts.holderAt}
                photos={<PhotosPanel {...panel} done={said('photos')} />}
              />
            </>
          }
          side={
            <>
              {isUnreached && <NobodyThereNotice agency={view.holderName} />}
              <PresenceNotice number={view.number} version={view.version} verbs={actionWords} />
              <ActionPanel
                view={view}
                offered={offeredMoves({ view, ...facts })}
                move={moveAction}
                drafts={drafts}
                discard={discardDraftAction}
                done={single(versi)}
              />
              <ClocksPanel
                words={words.calendar}
                clocks={view.clocks}
                timeZone={view.timeZone}
                today={localDay(now, view.timeZone)}
              />
            </>
          }
          more={
            <div className="space-y-8">
              <ReporterPanel {...panel} done={said('reporter')} />
              <PublicPanel
                {...panel}
                done={said('public')}
                objections={objections}
                decide={decideObjectionAction}
              />
              <HoldersPanel
                held={view.held}
                dayLength={view.dayLength}
                words={words.following.time}
              />
              <CaseHistory entries={view.timeline} timeZone={view.timeZone} notes={facts.notes} />
            </div>
          }
          list={<InboxPane box={box} rows={rows} current={view.number} />}
        />
      </div>
      <ShortcutKeys />
    </Desk>
  )
}
