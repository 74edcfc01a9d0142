// Who is written to about which step, and in which words. Typed exhaustively: a new step does not
// compile until somebody has decided what is said about it, or that nothing is. A mail names the
// complaint by its number alone; what people wrote, and who they are, stays behind the link.

import type { ActorRole } from '@/lib/kernel/actor'
import { citizenStory } from '@/lib/complaints/labels'
import type { Action, ClockName } from '@/lib/complaints/lifecycle'

export const audiences = ['citizen', 'officers', 'admins'] as const
/** The one who complains, the officers of the OPD that holds the complaint, the admins of Kominfo. */
export type Audience = (typeof audiences)[number]

export interface Template {
  /** Follows "Aduan 7K3M-9QX2: ". */
  readonly subject: string
  /** What happened, in whole sentences; `agency` is the one that the step is about. */
  readonly story: (agency: string) => string
  /** Clocks whose end the reader should know. */
  readonly until?: readonly ClockName[]
  /** Only when this role took the step. */
  readonly by?: ActorRole
  /** Where staff find the work: the desk when the complaint is no longer theirs to open. */
  readonly at?: 'desk'
}

export const templates: Record<Action, Partial<Record<Audience, Template>>> = {
  submit: {
    citizen: { subject: 'kami terima', story: citizenStory.submit, until: ['verification'] },
  },
  askBack: {
    citizen: {
      subject: 'kami perlu keterangan Anda',
      story: () =>
        'Kami perlu keterangan tambahan dari Anda. Pertanyaannya ada di halaman pelacakan.',
    },
  },
  complete: {
    admins: {
      subject: 'keterangan sudah dilengkapi',
      story: () => 'Warga sudah melengkapi keterangan. Aduan menunggu verifikasi.',
      until: ['verification'],
    },
  },
  refer: {
    citizen: {
      subject: 'sudah diteruskan',
      story: citizenStory.refer,
      until: ['reply', 'settlement'],
    },
    officers: {
      subject: 'diteruskan kepada Anda',
      story: (agency) => `Satu aduan diteruskan ke ${agency} dan menunggu tanggapan.`,
      until: ['reply', 'settlement'],
    },
  },
  archive: {
    citizen: {
      subject: 'tidak dapat kami proses',
      story: () => 'Aduan tidak dapat kami proses. Alasannya ada di halaman pelacakan.',
    },
  },
  accept: {
    citizen: { subject: 'mulai dikerjakan', story: citizenStory.accept, until: ['settlement'] },
  },
  // To the citizen this is a step on the way, and the next one says where the complaint went.
  sendBack: {
    admins: {
      subject: 'dikembalikan',
      story: () => 'Satu aduan dikembalikan dan perlu diteruskan ke pemilik yang tepat.',
      until: ['verification'],
    },
  },
  inform: {
    citizen: {
      subject: 'ada kabar',
      story: (agency) => `Ada kabar dari ${agency}. Kabarnya ada di halaman pelacakan.`,
      until: ['settlement'],
    },
  },
  answer: {
    citizen: {
      subject: 'sudah dijawab',
      story: (agency) => answered(`${agency} sudah menjawab aduan Anda.`),
      until: ['confirmation'],
    },
  },
  handOver: {
    citizen: {
      subject: 'diserahkan ke lembaga yang berwenang',
      story: citizenStory.handOver,
      until: ['settlement'],
    },
  },
  relay: {
    citizen: {
      subject: 'sudah dijawab',
      story: () => answered('Lembaga yang berwenang sudah menjawab aduan Anda.'),
      until: ['confirmation'],
    },
  },
  reclaim: {},
  close: {
    citizen: {
      subject: 'ditutup',
      story: () =>
        'Aduan kami tutup karena masa tanggapan sudah lewat. ' +
        'Bila masalahnya masih ada, silakan melapor lagi.',
      by: 'clock',
    },
  },
  dispute: {
    officers: {
      subject: 'belum selesai menurut warga',
      story: () => 'Warga menyatakan masalahnya belum selesai. Aduan perlu dikerjakan lagi.',
      until: ['reply', 'settlement'],
    },
  },
  reopen: {
    admins: {
      subject: 'belum selesai menurut warga',
      story: () => 'Warga menyatakan masalahnya belum selesai. Aduan perlu diverifikasi lagi.',
      until: ['verification'],
    },
  },
  withdraw: {
    officers: {
      subject: 'dibatalkan warga',
      story: () => 'Warga membatalkan aduannya. Tidak ada lagi yang perlu dikerjakan.',
      at: 'desk',
    },
  },
  note: {},
}

function answered(sentence: string): string {
  return (
    `${sentence} Jawabannya ada di halaman pelacakan. ` +
    'Beri tahu kami di sana: sudah selesai, atau belum.'
  )
}
