import type { Metadata, Route } from 'next'
import { ActionPanel } from '@/components/complaints/action-panel'
import { CaseClocks } from '@/components/complaints/case-clocks'
import { CaseFacts } from '@/components/complaints/case-facts'
import { CaseHistory } from '@/components/complaints/case-history'
import { DoneNotice } from '@/components/complaints/done-notice'
import { InboxPane } from '@/components/complaints/inbox-pane'
import { DeskPanes } from '@/components/layout/desk-panes'
import { PageHeading } from '@/components/layout/page-heading'
import { Desk } from '@/app/petugas/desk'
import { single } from '@/app/petugas/query'
import { requireStaff } from '@/app/petugas/staff'
import { boxOf } from '@/lib/complaints/boxes'
import { listComplaints } from '@/lib/complaints/queries'
import { localDay } from '@/lib/kernel/time-zone'
import { requireCase } from './case'
import { deskSteps } from './desk-steps'

export const metadata: Metadata = { title: 'Aduan' }

export default async function CasePage(props: PageProps<'/petugas/aduan/[number]'>) {
  const { actor, person, now } = await requireStaff()
  const { kotak, berhasil } = await props.searchParams
  const { view, area, choices } = await requireCase(actor, (await props.params).number, now)
  const box = boxOf(actor, single(kotak))
  const { rows } = await listComplaints(actor, { box: box.code, now })
  const today = localDay(now, view.timeZone)
  return (
    <Desk person={person}>
      <DoneNotice action={single(berhasil)} />
      <div data-status={view.status}>
        <DeskPanes
          main={
            <>
              <PageHeading title={view.title} back={`/petugas?kotak=${box.code}` as Route} />
              <CaseFacts view={view} area={area} />
            </>
          }
          side={
            <>
              <ActionPanel view={view} choices={choices} steps={deskSteps} />
              <CaseClocks clocks={view.clocks} timeZone={view.timeZone} today={today} />
            </>
          }
          more={<CaseHistory entries={view.timeline} timeZone={view.timeZone} />}
          list={<InboxPane box={box} rows={rows} current={view.number} />}
        />
      </div>
    </Desk>
  )
}
