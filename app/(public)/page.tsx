import type { Metadata } from 'next'
import { PhoneCall } from 'lucide-react'
import { PublicPage } from '@/components/layout/public-page'
import { ButtonLink } from '@/components/ui/button'
import { DayPromises } from '@/components/complaints/day-promises'
import { UnsentDraft } from '@/components/complaints/unsent-draft'
import { requestTime } from '@/lib/platform/request-time'
import { currentGovernment } from './government'
import { readDraft } from './lapor/draft'
import { nextPath } from './lapor/steps'
import { promisesAt } from './promises'

export const metadata: Metadata = {
  title: { absolute: 'Kesah: sampaikan masalah di sekitar Anda' },
}

export default async function HomePage() {
  const government = await currentGovernment()
  const { verification, reply } = await promisesAt(government.id, requestTime())
  const draft = await readDraft(government.id)
  return (
    <PublicPage government={government.name}>
      {draft.kind === 'open' && <UnsentDraft continueAt={nextPath(draft.content)} />}
      <h1 className="text-3xl">Ada masalah di sekitar Anda?</h1>
      <p className="mt-3 max-w-prose text-lg">
        Ceritakan kepada Pemerintah {government.name}. Kami carikan siapa yang harus mengerjakannya,
        dan Anda bisa mengikutinya sampai selesai.
      </p>
      <div className="mt-6 flex flex-wrap gap-3 max-sm:flex-col">
        <ButtonLink href="/lapor" kind="primary">
          Lapor masalah
        </ButtonLink>
        <ButtonLink href="/lacak">Lacak aduan</ButtonLink>
      </div>
      <p className="mt-2 text-ink-soft">Tanpa akun. Nama Anda boleh dirahasiakan.</p>
      <DayPromises verification={verification.workingDays} reply={reply.workingDays} />
      <p className="mt-8 flex gap-3 border-t border-line pt-6">
        <PhoneCall className="mt-0.5 size-5 shrink-0 text-late" />
        <span>
          <strong>Ada bahaya sekarang?</strong> Jangan menulis aduan, telepon{' '}
          <a href="tel:112" className="font-semibold text-sea underline underline-offset-4">
            112
          </a>
          .
        </span>
      </p>
    </PublicPage>
  )
}
