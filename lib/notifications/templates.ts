// Who is written to about which step. Typed exhaustively: a new step does not compile until somebody
// has decided who hears of it, or that nobody does. A mail names the complaint by its number alone;
// what people wrote, and who they are, stays behind the link. Citizens read the words of the
// catalogue, in the language of their complaint; what staff read stands here.

import type { Action } from '@/lib/complaints/rules/lifecycle'
import { added, forwarded, notDone, overseen, pressed } from '@/lib/notifications/staff-templates'
import type { Templates } from '@/lib/notifications/template'

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
  askBack: { citizen: { words: 'askBack', until: ['completion'] } },
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
  lapse: { citizen: { words: 'lapse' } },
  takeUp: {
    admins: {
      subject: 'keterangan datang kemudian',
      story:
        'Warga memberi keterangan sesudah batasnya. Aduan dibuka lagi dan menunggu verifikasi.',
      until: ['verification'],
    },
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
  sendUp: {
    officers: {
      subject: 'menunggu keputusan Anda',
      story:
        'Satu aduan dikembalikan untuk kedua kalinya. Anda memutuskan siapa yang menanganinya.',
      until: ['arbitration'],
      to: 'arbiters',
    },
  },
  arbitrate: {
    citizen: { words: 'refer', until: ['reply', 'settlement'] },
    officers: {
      subject: 'diputuskan untuk Anda',
      story:
        'Pengawas memutuskan bahwa {agency} menangani satu aduan. Aduan ini tidak dapat dikembalikan lagi.',
      until: ['reply', 'settlement'],
    },
  },
  cede: { citizen: { words: 'handOver', until: ['settlement'] } },
  inform: { citizen: { words: 'inform', until: ['settlement'] } },
  postpone: { citizen: { words: 'postpone' } },
  resume: {
    citizen: { words: 'resume', until: ['settlement'] },
    officers: {
      subject: 'harinya tiba',
      story: 'Hari sampai kapan satu aduan ditunda sudah tiba. Aduan kembali dikerjakan.',
      until: ['settlement'],
    },
  },
  promise: { citizen: { words: 'promise' } },
  prompt: {
    officers: {
      subject: 'janji hampir jatuh tempo',
      story: 'Satu janji kepada warga hampir jatuh tempo.',
      to: 'called',
    },
  },
  callIn: { citizen: { words: 'callIn' } },
  affirm: {},
  breach: {
    officers: {
      subject: 'janji belum ditepati menurut warga',
      story: 'Warga menyatakan satu janji belum ditepati. Aduan perlu dikerjakan lagi.',
      until: ['reply', 'settlement'],
    },
  },
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
  reclass: { citizen: { words: 'reclass', until: ['settlement'] } },
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
  appeal: {
    officers: {
      subject: 'menunggu pemeriksaan Anda',
      story:
        'Warga menyatakan belum selesai untuk kedua kalinya. Anda memeriksa jawaban instansi itu.',
      until: ['arbitration'],
      to: 'validators',
    },
  },
  sustain: { citizen: { words: 'sustain', until: ['settlement'] }, officers: notDone },
  overrule: { citizen: { words: 'overrule', rates: true } },
  inspect: {},
  recall: { citizen: { words: 'recall', until: ['settlement'] }, officers: notDone },
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
  escalate: {
    officers: {
      subject: 'batas waktu perlu perhatian Anda',
      story: 'Satu aduan mendekati atau melewati batas waktunya.',
      until: ['verification', 'reply', 'settlement', 'arbitration'],
      to: 'called',
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
