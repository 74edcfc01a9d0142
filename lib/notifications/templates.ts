// Who is written to about which step. Typed exhaustively: a new step does not compile until somebody
// has decided who hears of it, or that nobody does. A mail names the complaint by its number alone;
// what people wrote, and who they are, stays behind the link. Citizens read the words of the
// catalogue, in the language of their complaint; what staff read stands here.

import type { ActorRole } from '@/lib/kernel/actor'
import type { Action, ClockName } from '@/lib/complaints/lifecycle'
import type { Words } from '@/lib/words/words'

/** Officers are those of the agency that holds the complaint, admins those of Kominfo. */
type StaffAudience = 'officers' | 'admins'

/** Of officers: not those of the agency that holds it, but whom the step itself names. */
export type AddressedTo = 'subject' | 'assignee' | 'heads' | 'mentioned'

/** Supporters are those who said that they have the same problem. */
export const audiences = ['citizen', 'supporters', 'officers', 'admins'] as const
export type Audience = (typeof audiences)[number]

interface Template {
  /** Clocks whose end the reader should know. */
  readonly until?: readonly ClockName[]
  /** Only when this role took the step. */
  readonly by?: ActorRole
}

export interface CitizenTemplate extends Template {
  /** Which words of the catalogue. */
  readonly words: keyof Words['mail']['steps']
  /** Whether the reader is asked how it was handled. */
  readonly rates?: true
}

export interface SupporterTemplate extends Template {
  readonly words: keyof Words['notices']['supporters']
}

export interface StaffTemplate extends Template {
  /** Follows "Aduan 7K3M-9QX2: ". */
  readonly subject: string
  /** What happened, in whole sentences; {agency} is the one that the step is about. */
  readonly story: string
  /** Where staff find the work: the desk when the complaint is no longer theirs to open. */
  readonly at?: 'desk'
  /** Only while no agency of the city holds it, so that the work is Kominfo's own. */
  readonly whenUnheld?: true
  readonly to?: AddressedTo
}

export interface Templates extends Partial<Record<StaffAudience, StaffTemplate>> {
  readonly citizen?: CitizenTemplate
  readonly supporters?: SupporterTemplate
}

const forwarded: StaffTemplate = {
  subject: 'diteruskan kepada Anda',
  story: 'Satu aduan diteruskan ke {agency} dan menunggu tanggapan.',
  until: ['reply', 'settlement'],
}

const overseen: StaffTemplate = {
  subject: 'diserahkan ke lembaga pengawas',
  story: 'Satu aduan diserahkan ke {agency}. Jawabannya diteruskan kepada warga dari meja Anda.',
  until: ['settlement'],
}

const pressed: StaffTemplate = {
  subject: 'belum selesai menurut warga',
  story: 'Warga menyatakan masalahnya belum selesai. Lembaga pengawas perlu menjawab lagi.',
  until: ['settlement'],
}

const added: StaffTemplate = {
  subject: 'ada keterangan baru dari warga',
  story: 'Warga menambah keterangan pada aduannya.',
}

const notDone: StaffTemplate = {
  subject: 'belum selesai menurut warga',
  story: 'Warga menyatakan masalahnya belum selesai. Aduan perlu dikerjakan lagi.',
  until: ['reply', 'settlement'],
}

export const templates: Readonly<Record<Action, Templates>> = {
  submit: { citizen: { words: 'submit', until: ['verification'] } },
  // Past Kominfo's desk: its admins hear nothing, not even that there is a complaint.
  entrust: {
    citizen: { words: 'entrust', until: ['reply', 'settlement'] },
    officers: forwarded,
  },
  oversee: {
    citizen: { words: 'oversee', until: ['settlement'] },
    officers: overseen,
    admins: { ...overseen, whenUnheld: true },
  },
  askBack: { citizen: { words: 'askBack' } },
  complete: {
    admins: {
      subject: 'keterangan sudah dilengkapi',
      story: 'Warga sudah melengkapi keterangan. Aduan menunggu verifikasi.',
      until: ['verification'],
    },
  },
  refer: {
    citizen: { words: 'refer', until: ['reply', 'settlement'] },
    officers: forwarded,
  },
  archive: { citizen: { words: 'archive', until: ['contest'] } },
  contest: {
    admins: {
      subject: 'warga keberatan',
      story: 'Warga keberatan aduannya diarsipkan. Aduan perlu diverifikasi lagi.',
      until: ['verification'],
    },
  },
  accept: { citizen: { words: 'accept', until: ['settlement'] } },
  // To the citizen this is a step on the way, and the next one says where the complaint went.
  sendBack: {
    admins: {
      subject: 'dikembalikan',
      story: 'Satu aduan dikembalikan dan perlu diteruskan ke pemilik yang tepat.',
      until: ['verification'],
    },
  },
  inform: { citizen: { words: 'inform', until: ['settlement'] } },
  propose: {
    officers: {
      subject: 'ada jawaban untuk Anda periksa',
      story: 'Petugas Anda mengajukan satu jawaban. Batas waktunya tetap berjalan.',
      until: ['reply', 'settlement'],
      to: 'heads',
    },
  },
  decline: {
    officers: {
      subject: 'jawaban perlu diperbaiki',
      story: 'Kepala instansi Anda meminta jawabannya diperbaiki. Pesannya ada di aduannya.',
      until: ['reply', 'settlement'],
    },
  },
  answer: {
    citizen: { words: 'answer', rates: true, until: ['confirmation'] },
    supporters: { words: 'answer' },
  },
  involve: {
    officers: {
      subject: 'perlu bantuan Anda',
      story: '{agency} diminta membantu satu aduan yang dijawab instansi lain.',
      to: 'subject',
    },
  },
  contribute: {
    officers: {
      subject: 'ada masukan dari OPD pendukung',
      story: 'OPD yang membantu sudah menyampaikan masukannya.',
    },
  },
  assign: {
    officers: {
      subject: 'ditugaskan kepada Anda',
      story: 'Satu aduan ditugaskan kepada Anda.',
      until: ['reply', 'settlement'],
      to: 'assignee',
    },
  },
  extend: { citizen: { words: 'extend', until: ['settlement'] } },
  merge: { citizen: { words: 'merge', until: ['settlement'] } },
  share: {
    citizen: { words: 'answer', rates: true, until: ['confirmation'] },
    supporters: { words: 'answer' },
  },
  separate: { citizen: { words: 'separate', until: ['verification'] } },
  split: { citizen: { words: 'split' } },
  check: {},
  handOver: { citizen: { words: 'handOver', until: ['settlement'] } },
  relay: {
    citizen: { words: 'relay', rates: true, until: ['confirmation'] },
    supporters: { words: 'relay' },
  },
  reclaim: {},
  close: {
    citizen: { words: 'close', rates: true, by: 'clock' },
    supporters: { words: 'close' },
  },
  dispute: { officers: notDone },
  reopen: {
    admins: {
      subject: 'belum selesai menurut warga',
      story: 'Warga menyatakan masalahnya belum selesai. Aduan perlu diverifikasi lagi.',
      until: ['verification'],
    },
  },
  press: { officers: pressed, admins: { ...pressed, whenUnheld: true } },
  withdraw: {
    officers: {
      subject: 'dibatalkan warga',
      story: 'Warga membatalkan aduannya. Tidak ada lagi yang perlu dikerjakan.',
      at: 'desk',
    },
  },
  add: { officers: added, admins: { ...added, whenUnheld: true } },
  write: { citizen: { words: 'write' } },
  note: {
    officers: {
      subject: 'Anda disebut dalam catatan',
      story: 'Seorang rekan menyebut Anda dalam catatan internal pada satu aduan.',
      to: 'mentioned',
    },
  },
  undo: {},
  mirror: {},
  remind: {
    officers: {
      subject: 'mohon perhatian',
      story:
        'Kota mengingatkan bahwa satu aduan di {agency} menunggu. Buka aduannya untuk melihat pesannya.',
      until: ['reply', 'settlement'],
    },
  },
  rate: {},
  protect: {},
  reveal: { citizen: { words: 'reveal' } },
  // Also goes to whoever did not ask for it.
  reissue: { citizen: { words: 'reissue' } },
  release: {},
  publish: { citizen: { words: 'publish' } },
  withhold: {},
  unpublish: {},
}
