import 'server-only'
import { storyOf } from '@/components/complaints/citizen-story'
import type { EvidenceNotes } from '@/components/desk/evidence-notes'
import type { Answering } from '@/components/desk/form-spec'
import { fillPlaces } from '@/lib/complaints/rules/placeholders'
import type { ComplaintView } from '@/lib/complaints/case/queries'
import type { TemplateView } from '@/lib/complaints/case/template-queries'
import { fill } from '@/lib/words/fill'
import { wordsFor } from '@/lib/words/words'
import { turnIn } from '@/lib/complaints/rules/states'

interface Around {
  view: ComplaintView
  area: string | null
  /** Name of whoever answers. */
  agency: string | null
  templates: readonly TemplateView[]
  earlier: readonly string[]
  notes: EvidenceNotes
  /** Id of the template that the address names. */
  template: string | undefined
  /** Which of the files just sent were left out, and why. */
  refused: string | undefined
}

/** All that an answer to this complaint is written with. */
export function answeringOf(around: Around): Answering {
  const { view, area, agency, templates, earlier, notes, template, refused } = around
  const words = wordsFor('id')
  const known = {
    nomor: view.number,
    judul: view.title,
    ...(area && { lokasi: area }),
    ...(agency && { instansi: agency }),
  }
  const filled = templates.map(({ id, title, body }) => {
    return { id, title, body: fillPlaces(body, known) }
  })
  const outcomes = Object.entries(words.status.outcomes).map(
    ([code, outcome]) => [code, fill(words.following.turn.outcome, { outcome })] as const,
  )
  const action = turnIn(view.status) === 'outside' ? 'relay' : 'answer'
  return {
    templates: filled,
    caption: storyOf({ action, subject: agency }, words),
    outcomes: Object.fromEntries(outcomes),
    asked: view.description,
    earlier,
    refused,
    evidence: view.waitingEvidence,
    notes,
    path: `/petugas/aduan/${view.number}/bukti`,
    words: {
      ...words.filing.photos,
      wait: 'Tunggu sampai buktinya selesai diunggah, lalu kirim lagi.',
    },
    begun: filled.find(({ id }) => id === template)?.body,
  }
}
