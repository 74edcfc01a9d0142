import type { PanelActionAt } from '@/components/desk/desk-actions'
import { citizenReads, type DeskFormSpec, words } from '@/components/desk/form-spec'
import type { Option } from '@/components/ui/select'
import { type Privacy, privacies } from '@/lib/complaints/rules/lifecycle'
import { isNoLessPrivate } from '@/lib/complaints/rules/privacy'
import type { ComplaintView } from '@/lib/complaints/case/queries'

const protections: Readonly<Record<Privacy, string>> = {
  named: 'Nama boleh diketahui petugas',
  confidential: 'Rahasia',
  anonymous: 'Anonim: hapus nama dan kontak untuk selamanya',
}

/** What can be done about the person; null for what is not open to this actor, or has no sense now. */
export function reporterForms(
  view: ComplaintView,
): Record<PanelActionAt<'reporter'>, DeskFormSpec | null> {
  const { allowedActions, privacy, hasContact, hideContent, isReporterSealed } = view
  const isBest = privacy === 'anonymous' && hideContent
  return {
    reveal: allowedActions.includes('reveal') && isReporterSealed ? revealForm : null,
    reissue: allowedActions.includes('reissue') ? reissueForm(hasContact) : null,
    protect: allowedActions.includes('protect') && !isBest ? protectForm(view) : null,
  }
}

const revealForm: DeskFormSpec = {
  lead: 'Nama dan kontak tampil satu kali. Pelapor akan membaca siapa yang membukanya, kapan dan mengapa.',
  fields: [words('reason', 'Alasan', citizenReads)],
}

function reissueForm(hasContact: boolean): DeskFormSpec {
  const check = hasContact
    ? 'Pastikan dahulu bahwa yang meminta adalah pelapor, misalnya lewat kontak yang tersimpan.'
    : 'Pelapor tidak meninggalkan kontak. Minta ia menyebut hal yang hanya diketahui penulis aduan ini.'
  return {
    lead: `${check} Kode lama tidak berlaku lagi.`,
    fields: [words('reason', 'Bagaimana pelapor dipastikan', citizenReads)],
  }
}

function protectForm({ privacy, hideContent }: ComplaintView): DeskFormSpec {
  const choices: Option[] = privacies
    .filter((choice) => isNoLessPrivate(privacy, choice))
    .map((value) => ({ value, label: protections[value] }))
  const hasChoice = choices.length > 1
  return {
    lead: 'Perlindungan hanya dapat ditambah, tidak dapat dikurangi lagi oleh siapa pun.',
    fields: [
      ...(hasChoice
        ? [
            {
              kind: 'select',
              name: 'privacy',
              label: 'Identitas pelapor',
              options: choices,
            } as const,
          ]
        : []),
      ...(hideContent
        ? []
        : [
            {
              kind: 'tick',
              name: 'hideContent',
              label: 'Jangan tampilkan isi aduan kepada umum',
            } as const,
          ]),
    ],
    values: { privacy },
    fixed: {
      ...(!hasChoice && { privacy }),
      ...(hideContent && { hideContent: 'on' }),
    },
  }
}
