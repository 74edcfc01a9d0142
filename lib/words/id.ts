// Every word that a citizen reads, in Indonesian. Plain strings with {placeholders}, so that a
// translator needs no programmer: another language is one more file of this shape. Sections follow
// the pages; a component is handed the section that it shows. tests/unit/words.test.ts refuses the
// administration's jargon here, and a translation whose placeholders differ.

export const id = {
  language: { name: 'Bahasa Indonesia', choose: 'Bahasa' },
  // Where a complaint stands, and what is promised. {agency} is an agency's name.
  status: {
    names: {
      submitted: 'Diterima, sedang diperiksa',
      incomplete: 'Menunggu keterangan Anda',
      referred: 'Diteruskan',
      in_progress: 'Sedang dikerjakan',
      postponed: 'Ditunda sampai hari yang dijanjikan',
      handed_over: 'Diserahkan ke lembaga yang berwenang',
      answered: 'Dijawab, menunggu tanggapan Anda',
      closed: 'Selesai',
      archived: 'Tidak dapat diproses',
      withdrawn: 'Dibatalkan oleh Anda',
      merged: 'Ditangani bersama aduan serupa',
    },
    referredTo: 'Diteruskan ke {agency}',
    // In whose hands it is, in one sentence.
    hands: {
      submitted: 'Petugas aduan {agency} sedang memeriksanya.',
      incomplete: 'Kami menunggu jawaban Anda.',
      referred: 'Aduan Anda sudah di tangan mereka.',
      in_progress: 'Dikerjakan oleh {agency}.',
      postponed: '{agency} menundanya sampai hari yang tertulis di bawah ini.',
      handed_over: 'Sekarang di {agency}. Kami tetap memantaunya untuk Anda.',
      answered: 'Sudah dijawab oleh {agency}.',
      closed: 'Aduan ini sudah selesai.',
      archived: 'Alasannya tertulis di bawah ini.',
      withdrawn: 'Aduan tidak dikerjakan lagi.',
      merged:
        'Ada warga lain yang melaporkan hal yang sama. Jawabannya akan sampai juga kepada Anda.',
    },
    outcomes: {
      done: 'Sudah dikerjakan',
      explained: 'Dijelaskan',
      not_possible: 'Tidak dapat dilakukan',
      not_ours: 'Bukan kewenangan pemerintah kota',
      no_budget: 'Belum ada anggaran',
    },
    // What each clock promises; a date follows.
    promises: {
      verification: 'Diperiksa dan diteruskan paling lambat',
      reply: 'Jawaban pertama paling lambat',
      settlement: 'Penyelesaian paling lambat',
      confirmation: 'Tanggapan Anda kami tunggu sampai',
      contest: 'Keberatan Anda kami terima sampai',
      completion: 'Keterangan Anda kami tunggu sampai',
      arbitration: 'Diputuskan paling lambat',
    },
    // Beside a newer date.
    firstPromised: 'Semula dijanjikan {day}.',
    // Said plainly when it has not happened.
    missed: {
      verification: 'Seharusnya diperiksa dan diteruskan paling lambat {day}.',
      reply: 'Seharusnya dijawab paling lambat {day}.',
      settlement: 'Seharusnya selesai paling lambat {day}.',
      arbitration: 'Seharusnya diputuskan paling lambat {day}.',
    },
    late: 'Terlambat',
    lateComfort: 'Anda tidak perlu melapor lagi.',
    estimated: 'Perkiraan: hari libur resmi untuk sebagian hari ini belum ditetapkan.',
    // In place of an agency's name that is not known.
    someAgency: 'instansi terkait',
  },
  // What has happened, one sentence for each step that the citizen is told of.
  story: {
    submit: 'Aduan Anda kami terima.',
    entrust: 'Aduan Anda kami terima dan langsung kami teruskan ke {agency}.',
    oversee: 'Aduan Anda kami terima dan langsung kami serahkan ke {agency}.',
    askBack: 'Kami perlu keterangan tambahan dari Anda.',
    complete: 'Anda mengirim keterangan tambahan.',
    refer: 'Aduan diteruskan ke {agency}.',
    lapse:
      'Keterangan Anda belum kami terima, jadi aduan kami simpan dulu. Kirim kapan saja, aduan berjalan lagi.',
    takeUp: 'Anda mengirim keterangan. Aduan berjalan lagi.',
    archive: 'Aduan tidak dapat kami proses. Alasannya kami tulis di halaman ini.',
    contest: 'Anda mengajukan keberatan. Kami periksa lagi.',
    accept: '{agency} mulai mengerjakan.',
    sendBack: 'Aduan dialihkan. Kami mencari instansi yang tepat, Anda tidak perlu melapor lagi.',
    sendUp:
      'Aduan dialihkan. Pimpinan menentukan instansi yang tepat, Anda tidak perlu melapor lagi.',
    arbitrate: 'Diputuskan: aduan ditangani {agency}.',
    cede: 'Diputuskan: aduan diserahkan ke {agency}. Kami tetap memantaunya untuk Anda.',
    inform: 'Kabar dari {agency}.',
    answer: '{agency} menjawab.',
    postpone: '{agency} menunda pekerjaannya. Hari dan alasannya ada di halaman ini.',
    resume: '{agency} melanjutkan pekerjaannya.',
    promise: 'Janji dari {agency}. Harinya ada di halaman ini.',
    callIn: 'Hari yang dijanjikan {agency} sudah tiba. Kami bertanya kepada Anda.',
    affirm: 'Anda menyatakan janjinya ditepati.',
    breach: 'Anda menyatakan janjinya belum ditepati. Aduan dikerjakan lagi.',
    involve: '{agency} ikut membantu.',
    extend: 'Instansi perlu waktu lebih lama. Tanggal barunya ada di halaman ini.',
    reclass: 'Jenis aduan diubah. Tanggal barunya ada di halaman ini, di samping yang semula.',
    merge:
      'Aduan Anda ditangani bersama aduan lain tentang hal yang sama. Anda tetap menerima jawabannya.',
    share: '{agency} menjawab.',
    separate: 'Aduan Anda ditangani tersendiri lagi.',
    split: 'Sebagian dari aduan Anda kami catat sebagai aduan tersendiri.',
    handOver: 'Aduan diserahkan ke {agency}. Kami tetap memantaunya untuk Anda.',
    relay: 'Jawaban dari {agency} kami sampaikan.',
    reclaim: 'Kami memegang kembali aduan Anda dan mencari jalan lain.',
    close: 'Aduan selesai.',
    dispute: 'Anda menyatakan masalah belum selesai. Aduan dikerjakan lagi.',
    appeal:
      'Anda menyatakan lagi bahwa masalah belum selesai. Orang di luar instansi itu memeriksanya.',
    sustain: 'Anda dinyatakan benar. {agency} mengerjakannya lagi.',
    overrule:
      'Setelah diperiksa, jawaban {agency} dinyatakan sudah tepat. Alasannya ada di halaman ini.',
    recall: 'Penyelesaiannya kami periksa dan belum tepat. {agency} mengerjakannya lagi.',
    reopen: 'Anda menyatakan masalah belum selesai. Kami periksa lagi.',
    press: 'Anda menyatakan masalah belum selesai. {agency} memeriksanya lagi.',
    withdraw: 'Anda membatalkan aduan ini.',
    add: 'Anda menambah keterangan.',
    write: 'Ada pesan untuk Anda.',
    rate: 'Anda memberi nilai.',
    protect: 'Data diri Anda kini lebih terlindungi.',
    reveal: 'Data diri Anda dibuka. Alasannya dicatat.',
    reissue: 'Kode rahasia aduan ini diganti dengan yang baru.',
    release: 'Instansi yang menangani kini boleh melihat foto Anda.',
    publish: 'Ringkasan aduan, yang sudah kami periksa, kini tampil untuk umum.',
    withhold: 'Aduan ini diputuskan tidak dibuka untuk umum. Penanganannya tetap berjalan.',
    unpublish: 'Ringkasan aduan tidak lagi tampil untuk umum.',
  },
  following: {
    track: {
      title: 'Lacak aduan',
      lead: 'Nomor dan kode rahasia Anda terima saat mengirim aduan.',
      number: 'Nomor aduan',
      numberHint: '8 huruf dan angka, misalnya 7KQ2-M9X1.',
      code: 'Kode rahasia',
      codeHint: '12 huruf dan angka. Spasi dan huruf kecil tidak apa-apa.',
      submit: 'Lacak',
    },
    complaint: 'Aduan',
    journey: 'Perjalanan aduan',
    // On whose side a step happened.
    who: {
      you: 'Anda',
      itself: 'Kesah',
      agency: 'Petugas instansi',
      city: 'Petugas aduan',
    },
    turn: {
      evidence: { label: 'Bukti dari instansi', photo: 'Bukti', document: 'Dokumen PDF' },
      answered: 'Apakah masalahnya sudah selesai?',
      asked: 'Kami perlu jawaban Anda',
      archived: 'Tidak setuju dengan keputusan ini?',
      outcome: 'Hasilnya: {outcome}.',
    },
    clocks: {
      title: 'Sampai kapan',
      silence: 'Bila tidak ada kabar dari Anda sampai hari itu, aduan kami anggap selesai.',
    },
    related: {
      title: 'Aduan yang berkaitan',
      part: 'Sebagian aduan ini kami catat tersendiri, nomornya',
      code: 'Kode rahasianya {code}.',
      follow: 'Lacak',
      different: 'Masalah saya berbeda',
      why: 'Apa bedanya dengan aduan lain itu?',
      submit: 'Tangani tersendiri',
    },
    sent: 'Yang Anda kirim',
    close: { submit: 'Sudah selesai' },
    dispute: { reason: 'Bila belum, apa yang belum selesai?', submit: 'Belum selesai' },
    complete: { reason: 'Keterangan tambahan', submit: 'Kirim keterangan' },
    promises: {
      title: 'Janji',
      until: '{agency}, paling lambat {day}.',
      budget: '{agency}, menunggu anggaran, paling lambat {day}.',
      schedule: '{agency}, menunggu jadwal, paling lambat {day}.',
      kept: 'Ditepati.',
      broken: 'Belum ditepati.',
      asked: 'Apakah janji ini sudah ditepati?',
      affirm: 'Sudah ditepati',
      reason: 'Bila belum, apa yang belum dikerjakan?',
      breach: 'Belum ditepati',
    },
    time: {
      title: 'Di tangan siapa saja',
      lead: 'Waktu kerja sejak aduan diterima, sampai {at}.',
      verifier: 'Petugas aduan',
      arbiter: 'Pimpinan yang memutuskan',
      validator: 'Pemeriksa',
      citizen: 'Anda',
      joined: 'Bersama aduan serupa',
      days: '{count} hari kerja',
      hours: '{count} jam',
      minutes: '{count} menit',
      total: 'Seluruhnya',
    },
    contest: {
      until: 'Anda boleh mengajukan keberatan satu kali, sampai {day}.',
      reason: 'Mengapa keputusan ini perlu diperiksa lagi?',
      submit: 'Ajukan keberatan',
    },
    rate: {
      given: 'Nilai Anda: {nth} dari 5 ({score}).',
      change: 'Ubah nilai',
      why: 'Tulis alasannya',
    },
    talk: {
      title: 'Percakapan',
      none: 'Belum ada pesan.',
      you: 'Anda',
      city: 'Petugas Dinas Kominfo',
      more: 'Ada yang ingin ditambahkan?',
      moreHint:
        'Dibaca petugas yang memegang aduan ini. Kami tidak perlu nama atau kontak di sini.',
      add: 'Tambah keterangan',
    },
    photos: {
      label: 'Foto tambahan',
      hint: 'Masih bisa {count} foto. Tempat, waktu dan nama di dalam berkasnya kami buang.',
      caption: 'Foto tambahan.',
      full: 'Foto tambahan sudah lengkap. Yang lain bisa Anda ceritakan di atas.',
      wait: 'Tunggu sampai fotonya selesai diunggah.',
    },
    square: {
      open: 'Lihat ringkasan yang dibaca umum',
      support: '{count} orang lain juga mengalami.',
    },
    sees: {
      title: 'Siapa melihat apa',
      everyone: 'Umum',
      public: {
        shown: 'Ringkasan yang sudah kami periksa, tanpa nama dan kata-kata Anda.',
        notYet: 'Belum ada. Yang tampil nanti hanya ringkasan yang sudah kami periksa.',
        takenDown: 'Tidak ada lagi. Ringkasannya sudah kami turunkan.',
        hidden: 'Tidak ada. Isi aduan ini disembunyikan.',
        official: 'Tidak ada. Aduan tentang pejabat tidak pernah tampil untuk umum.',
      },
      handlers: 'Petugas yang menangani',
      text: 'Isi aduan dan percakapan ini.',
      name: 'Nama dan kontak Anda',
      person: {
        named:
          'Nama: petugas aduan dan instansi yang menangani. Kontak: petugas aduan; instansi hanya ' +
          'dengan alasan yang Anda lihat di bawah.',
        confidential:
          'Terkunci. Hanya petugas aduan bisa membukanya, dengan alasan yang Anda lihat di bawah.',
        anonymous: 'Tidak ada. Kami tidak menyimpannya.',
      },
      photos: 'Foto Anda',
      released: 'Instansi yang menangani melihat {count} dari {all} foto.',
      published: 'Umum melihat {count} dari {all} foto.',
      unreleased: 'Hanya Anda dan petugas aduan, sampai tiap foto kami periksa.',
      officials: 'Yang diadukan',
      nothing: 'Tidak melihat apa pun.',
    },
    opened: {
      title: 'Siapa yang membuka data saya',
      none: 'Belum ada yang membuka data Anda.',
      anonymous: 'Kami tidak menyimpan nama Anda.',
      named: 'Nama Anda terbuka bagi yang menangani, sesuai pilihan Anda.',
      who: 'Petugas Dinas Kominfo',
      whoAt: 'Petugas {agency}',
      reason: 'Alasannya:',
    },
    protect: {
      title: 'Tambah perlindungan',
      lead: 'Yang sudah dilindungi tidak bisa dibuka lagi.',
      limit: 'Kami tidak bisa melindungi Anda bila isi aduan sendiri menyebut siapa Anda.',
      means: {
        confidential:
          'Nama Anda kami kunci. Petugas aduan hanya bisa membukanya dengan alasan yang tercatat. ' +
          'Petugas yang sudah membacanya mungkin masih ingat.',
        anonymous:
          'Nama dan kontak Anda langsung kami hapus, dan tidak bisa dikembalikan. ' +
          'Kabar lewat surel berhenti. Sesudah ini hanya nomor dan kode rahasia yang membuka aduan.',
      },
      submit: 'Lindungi nama saya',
      content:
        'Isi aduan tidak tampil untuk umum. Ringkasan yang sudah tampil langsung diturunkan.',
      hide: 'Sembunyikan isi aduan',
    },
    withdraw: {
      open: 'Batalkan aduan',
      title: 'Batalkan aduan ini?',
      warning: 'Aduan tidak dikerjakan lagi, dan pembatalan tidak bisa ditarik kembali.',
      submit: 'Ya, batalkan aduan',
    },
  },
  signIn: {
    title: 'Masuk',
    lead: 'Untuk petugas, dan warga yang punya akun.',
    email: 'Surel',
    password: 'Kata sandi',
    trusted: 'Ini ponsel saya sendiri',
    trustedHint: 'Hanya untuk petugas instansi dan pimpinan: tetap masuk sampai {days} hari.',
    submit: 'Masuk',
  },
  // Mail to citizens. It names the complaint by its number alone, never what anyone wrote.
  mail: {
    subject: 'Aduan {number}: {what}',
    steps: {
      submit: { subject: 'kami terima', story: 'Aduan Anda kami terima.' },
      entrust: {
        subject: 'kami terima',
        story: 'Aduan Anda kami terima dan langsung kami teruskan ke {agency}.',
      },
      oversee: {
        subject: 'kami terima',
        story: 'Aduan Anda kami terima dan langsung kami serahkan ke {agency}.',
      },
      askBack: {
        subject: 'kami perlu keterangan Anda',
        story: 'Kami perlu keterangan tambahan dari Anda. Pertanyaannya ada di halaman pelacakan.',
      },
      refer: { subject: 'sudah diteruskan', story: 'Aduan diteruskan ke {agency}.' },
      lapse: {
        subject: 'kami simpan dulu',
        story:
          'Keterangan yang kami minta belum kami terima, jadi aduan kami simpan dulu. ' +
          'Kirim keterangannya kapan saja di halaman pelacakan: aduan berjalan lagi dengan nomor yang sama.',
      },
      postpone: {
        subject: 'ditunda sampai hari tertentu',
        story: '{agency} menunda pekerjaannya. Hari dan alasannya ada di halaman pelacakan.',
      },
      resume: { subject: 'dilanjutkan', story: '{agency} melanjutkan pekerjaannya.' },
      promise: {
        subject: 'ada janji untuk Anda',
        story: 'Ada janji dari {agency}. Harinya ada di halaman pelacakan.',
      },
      callIn: {
        subject: 'apakah janjinya ditepati?',
        story:
          'Hari yang dijanjikan {agency} sudah tiba. ' +
          'Beri tahu kami di halaman pelacakan: sudah ditepati, atau belum.',
      },
      sustain: {
        subject: 'dikerjakan lagi',
        story:
          'Aduan Anda diperiksa orang di luar instansi itu, dan Anda dinyatakan benar. {agency} mengerjakannya lagi.',
      },
      overrule: {
        subject: 'selesai diperiksa',
        story:
          'Aduan Anda diperiksa orang di luar instansi itu. Jawaban {agency} dinyatakan sudah tepat. ' +
          'Alasannya ada di halaman pelacakan.',
      },
      recall: {
        subject: 'dibuka lagi',
        story:
          'Penyelesaian aduan Anda kami periksa dan belum tepat. {agency} mengerjakannya lagi.',
      },
      reclass: {
        subject: 'tanggalnya berubah',
        story: 'Jenis aduan Anda diubah. Alasan dan tanggal barunya ada di halaman pelacakan.',
      },
      archive: {
        subject: 'tidak dapat kami proses',
        story: 'Aduan tidak dapat kami proses. Alasannya ada di halaman pelacakan.',
      },
      accept: { subject: 'mulai dikerjakan', story: '{agency} mulai mengerjakan.' },
      inform: {
        subject: 'ada kabar',
        story: 'Ada kabar dari {agency}. Kabarnya ada di halaman pelacakan.',
      },
      answer: {
        subject: 'sudah dijawab',
        story:
          '{agency} sudah menjawab aduan Anda. Jawabannya ada di halaman pelacakan. ' +
          'Beri tahu kami di sana: sudah selesai, atau belum.',
      },
      extend: {
        subject: 'perlu waktu lebih lama',
        story: 'Instansi perlu waktu lebih lama. Alasannya ada di halaman pelacakan.',
      },
      merge: {
        subject: 'ditangani bersama aduan serupa',
        story:
          'Aduan Anda ditangani bersama aduan lain tentang hal yang sama. ' +
          'Anda tetap menerima jawabannya. Bila menurut Anda berbeda, katakan di halaman pelacakan.',
      },
      separate: {
        subject: 'ditangani tersendiri',
        story: 'Aduan Anda ditangani tersendiri lagi. Anda tidak perlu melapor lagi.',
      },
      split: {
        subject: 'dicatat sebagai dua aduan',
        story:
          'Sebagian dari aduan Anda kami catat sebagai aduan tersendiri, dengan nomornya sendiri. ' +
          'Keduanya dapat diikuti dari halaman pelacakan.',
      },
      handOver: {
        subject: 'diserahkan ke lembaga yang berwenang',
        story: 'Aduan diserahkan ke {agency}. Kami tetap memantaunya untuk Anda.',
      },
      relay: {
        subject: 'sudah dijawab',
        story:
          'Lembaga yang berwenang sudah menjawab aduan Anda. ' +
          'Jawabannya ada di halaman pelacakan. ' +
          'Beri tahu kami di sana: sudah selesai, atau belum.',
      },
      close: {
        subject: 'ditutup',
        story:
          'Aduan kami tutup karena masa tanggapan sudah lewat. ' +
          'Bila masalahnya masih ada, silakan melapor lagi.',
      },
      write: {
        subject: 'ada pesan untuk Anda',
        story: 'Ada pesan untuk Anda. Pesannya ada di halaman pelacakan.',
      },
      reveal: {
        subject: 'data diri Anda dibuka',
        story: 'Petugas membuka data diri Anda. Halaman pelacakan menyebut siapa dan mengapa.',
      },
      reissue: {
        subject: 'kode rahasia diganti',
        story: 'Kode rahasia aduan ini diganti. Bila Anda tidak memintanya, segera hubungi kami.',
      },
      publish: {
        subject: 'tampil untuk umum',
        story: 'Ringkasan aduan Anda, yang sudah kami periksa, kini tampil untuk umum.',
      },
    },
    until: '{promise} {day}.',
    number: 'Nomor aduan: {number}',
    rate: 'Beri nilai penanganannya, tanpa kode:',
    follow: 'Ikuti perkembangannya dengan nomor ini dan kode rahasia Anda:',
    closing: 'Surel ini dikirim otomatis dan tidak memuat isi aduan.',
  },
  // What every page has around it.
  notices: {
    stopMail: 'Tidak ingin surel seperti ini lagi? Hentikan di sini:',
    read: 'Selengkapnya dapat dibaca siapa saja di:',
    supporters: {
      joined: {
        subject: 'Anda ikut dalam aduan ini',
        story:
          'Kontak ini ditulis untuk ikut dalam aduan yang juga Anda alami. Lewat tautan di bawah ini ' +
          'Anda melihat perkembangannya, atau berhenti.',
      },
      answer: {
        subject: 'sudah dijawab',
        story: '{agency} sudah menjawab aduan yang juga Anda alami.',
      },
      relay: {
        subject: 'sudah dijawab',
        story: 'Lembaga yang berwenang sudah menjawab aduan yang juga Anda alami.',
      },
      close: {
        subject: 'ditutup',
        story:
          'Aduan yang juga Anda alami sudah ditutup. ' +
          'Bila masalahnya masih ada, silakan melapor lagi.',
      },
    },
    push: {
      title: 'Aduan {number}',
      stop: 'Hentikan kabar',
      offer: 'Kabari saya di perangkat ini',
      about: 'Kami kirim kabar singkat setiap ada perkembangan, tanpa isi aduan.',
      asking: 'Menunggu izin Anda…',
      on: 'Perangkat ini akan kami kabari.',
      denied: 'Izin belum diberikan. Anda dapat mengubahnya di setelan peramban ini.',
      failed: 'Belum berhasil. Coba lagi sebentar lagi.',
      anonymous:
        'Aduan ini anonim. Kabar ke perangkat memerlukan alamat, jadi kami tidak menawarkannya.',
    },
    stop: {
      title: 'Hentikan kabar',
      channels: { mail: 'surel', push: 'kabar di perangkat', whatsapp: 'WhatsApp' },
      lead: 'Kami tidak akan lagi mengirim {channel} tentang aduan ini.',
      still: 'Perkembangan tetap dapat Anda baca di halaman pelacakan.',
      stop: 'Hentikan',
      stopped: 'Sudah dihentikan',
      done: 'Kami tidak lagi mengirim {channel} tentang aduan ini.',
      again: 'Ingin dikabari lagi? Tekan tombol di bawah ini.',
      resume: 'Kabari saya lagi',
      againOnDevice:
        'Ingin dikabari lagi? Buka halaman pelacakan di perangkat itu, lalu pilih “Kabari saya di perangkat ini”.',
      againByWhatsApp: 'Anda juga dapat membalas pesan WhatsApp kami dengan kata MULAI.',
      follow: 'Lacak aduan',
    },
    // To the owner of an address that somebody wrote down here, who has not said yet that he may be
    // written to.
    question: {
      mail:
        'Bolehkah kami mengirim kabar berikutnya ke alamat ini? Sebelum Anda menjawab, kami tidak ' +
        'mengirim surel lagi. Jawab ya, atau jangan pernah lagi, di sini:',
      title: 'Bolehkah kami mengirim surel kepada Anda?',
      lead:
        'Seseorang menulis alamat surel Anda di Kesah, mungkin Anda sendiri. Kami mengirim satu ' +
        'surel ini saja sampai Anda menjawab.',
      about: 'Surel kami memuat nomor aduan dan tautan, tanpa isi aduan.',
      yes: 'Ya, kirimi saya kabar',
      never: 'Jangan pernah lagi',
      allowed: 'Anda mengizinkan surel dari kami. Kabar yang menunggu segera kami kirim.',
      refused: 'Kami tidak akan mengirim surel lagi ke alamat Anda.',
    },
  },

  site: {
    title: 'Kesah: sampaikan masalah di sekitar Anda',
    description: 'Sampaikan masalah di sekitar Anda dan ikuti sampai selesai.',
  },
  shell: {
    skip: 'Langsung ke isi',
    main: 'Utama',
    report: 'Lapor',
    track: 'Lacak',
    signIn: 'Masuk',
    back: 'Kembali',
    help: 'Butuh bantuan?',
    trackComplaint: 'Lacak aduan',
    square: 'Aduan warga',
    agencies: 'Siapa mengurus apa',
    emergency: 'Darurat:',
    callEmergency: 'Darurat, telepon 112',
    service: 'Kesah, layanan aduan {government}',
  },
  // Buttons, fields and the like, wherever they stand.
  kit: {
    optional: '(tidak wajib)',
    error: 'Kesalahan:',
    errorTitle: 'Ada yang perlu diperbaiki',
    nothingLost: 'Isian Anda tidak hilang.',
    sending: 'Mengirim…',
    slow: 'Sinyal lambat. Jangan tutup halaman ini.',
    lost: 'Sambungan terputus, jadi ini belum terkirim. Isian Anda masih ada. Coba lagi saat ada sinyal.',
    most: 'Paling banyak {count} karakter',
    left: 'Sisa {count} karakter',
    over: 'Kelebihan {count} karakter',
    choose: 'Pilih',
    close: 'Tutup',
    empty: 'Tidak diisi',
    change: 'Ubah',
    loading: 'Sedang memuat…',
    pages: 'Halaman daftar',
    toStart: 'Ke awal',
    next: 'Berikutnya',
    photos: 'Foto',
    photo: 'Foto {nth}',
  },
  trouble: {
    title: 'Halaman ini sedang tidak bisa dibuka',
    cause:
      'Ada gangguan di pihak kami, bukan kesalahan Anda. ' +
      'Aduan yang sudah mendapat nomor tetap tersimpan.',
    advice: 'Tunggu sebentar, lalu coba lagi. Bila ada bahaya, telepon {number}.',
    retry: 'Coba lagi',
  },
  // Where no page of the application can be: by lib/platform/entrance.
  plain: {
    reasons: {
      cookies: {
        title: 'Belum tersimpan: peramban ini tidak menyimpan kuki',
        lead:
          'Formulir ini memerlukan kuki untuk mengingat isian Anda dari halaman ke halaman. Izinkan kuki untuk ' +
          'situs ini, lalu tekan Kirim lagi. Yang Anda tulis tidak hilang.',
      },
      away: {
        title: 'Halaman ini sedang tidak bisa dibuka',
        lead:
          'Ada gangguan di pihak kami, bukan kesalahan Anda. Yang baru saja Anda kirim belum kami terima; ' +
          'aduan yang sudah mendapat nomor tetap tersimpan. Tunggu sebentar, lalu coba lagi.',
      },
      trouble: {
        title: 'Halaman ini sedang tidak bisa dibuka',
        lead:
          'Ada gangguan di pihak kami, bukan kesalahan Anda. ' +
          'Aduan yang sudah mendapat nomor tetap tersimpan. Tunggu sebentar, lalu coba lagi.',
      },
      stale: {
        title: 'Belum terkirim: Kesah baru saja diperbarui',
        lead:
          'Halaman yang Anda isi berasal dari sebelum pembaruan, jadi isinya tidak dapat kami terima. ' +
          'Tidak ada yang berubah. Buka halamannya lagi, lalu kirim ulang.',
      },
      address: {
        title: 'Alamat ini tidak dapat dibaca',
        lead: 'Alamatnya mungkin terpotong atau salah salin. Periksa lagi, atau mulai dari halaman depan.',
      },
      unreadable: {
        title: 'Kiriman ini tidak dapat dibaca',
        lead: 'Tidak ada yang berubah. Buka halamannya lagi, lalu kirim ulang.',
      },
      method: {
        title: 'Permintaan ini tidak dijalankan',
        lead: 'Alamat ini tidak menerima permintaan semacam itu. Tidak ada yang berubah.',
      },
      tooLarge: {
        title: 'Kiriman ini terlalu besar',
        lead: 'Tidak ada yang berubah. Kirim foto satu per satu, atau pilih yang lebih kecil.',
      },
      tooSlow: {
        title: 'Kiriman ini terputus',
        lead:
          'Isinya tidak sampai kepada kami tepat pada waktunya, jadi belum terkirim. ' +
          'Coba lagi saat sinyal lebih baik.',
      },
      busy: {
        title: 'Kesah sedang sibuk',
        lead: 'Terlalu banyak kiriman sedang berjalan, jadi yang ini belum kami terima. Coba lagi sebentar lagi.',
      },
    },
    unsent: {
      title: 'Belum terkirim',
      lead:
        'Ada gangguan di pihak kami, bukan kesalahan Anda. Yang Anda tulis belum kami terima, ' +
        'tetapi tidak hilang: semuanya masih ada di halaman ini. Tunggu sebentar, lalu kirim lagi.',
    },
    sendAgain: 'Kirim lagi',
    again: 'Coba lagi',
    openAgain: 'Buka halamannya lagi',
    home: 'Ke halaman depan',
    back: 'Anda juga dapat menekan Kembali di peramban: isian Anda masih ada di sana.',
    typed: 'Yang Anda tulis',
    copyFirst: 'Salin dahulu yang ingin Anda pakai lagi.',
    photosAgain: 'Foto perlu dipilih lagi.',
    danger: 'Bila ada bahaya, telepon {number}.',
  },
  notFound: {
    name: 'Halaman tidak ditemukan',
    title: 'Halaman ini tidak ditemukan',
    lead: 'Alamatnya mungkin salah ketik, atau isinya tidak tersedia untuk umum.',
    advice: 'Untuk melihat aduan Anda, siapkan nomor aduan dan kode rahasianya.',
    track: 'Lacak aduan',
    home: 'Ke halaman depan',
  },
  forbidden: {
    name: 'Tidak dijalankan',
    title: 'Permintaan ini tidak dijalankan',
    lead: 'Ia tidak datang dari halaman Kesah. Tidak ada yang berubah.',
    advice: 'Buka halamannya lagi dari sini, lalu kirim ulang.',
    home: 'Ke halaman depan',
  },
  home: {
    title: 'Ada masalah di sekitar Anda?',
    lead:
      'Ceritakan kepada Pemerintah {government}. Kami carikan siapa yang harus mengerjakannya, ' +
      'dan Anda bisa mengikutinya sampai selesai.',
    report: 'Lapor masalah',
    track: 'Lacak aduan',
    comfort: 'Tanpa akun. Nama Anda boleh dirahasiakan.',
    promises: {
      title: 'Janji kami',
      days: '{days} hari kerja',
      verification: 'sampai aduan Anda diperiksa dan diteruskan',
      reply: 'sesudah itu, sampai ada jawaban pertama',
    },
    danger: { question: 'Ada bahaya sekarang?', advice: 'Jangan menulis aduan, telepon {number}.' },
    unsent: {
      title: 'Aduan Anda belum terkirim',
      kept: 'Isiannya masih tersimpan di sini.',
      continue: 'Lanjutkan draf',
    },
  },
  // What everyone may read: published complaints, searched, listed, on a map, one by one.
  square: {
    title: 'Aduan warga',
    lead: 'Ringkasan aduan yang sudah kami periksa. Nama dan kata-kata pelapor tidak ditampilkan.',
    search: {
      q: 'Cari aduan',
      hint: 'Misalnya: lampu jalan padam di Batu Aji. Salah ketik sedikit tidak apa-apa.',
      submit: 'Cari',
      filters: 'Saring',
      any: 'Semua',
      category: 'Jenis masalah',
      agency: 'Instansi',
      area: 'Tempat',
      wholeKecamatan: 'Seluruh {kecamatan}',
      status: 'Sampai di mana',
      from: 'Diterima sejak',
      until: 'Diterima sampai',
      active: 'Saringan yang dipakai',
      query: 'Kata: {words}',
      since: 'Sejak {day}',
      to: 'Sampai {day}',
      remove: 'hapus saringan',
      clear: 'Hapus semua',
    },
    statuses: {
      diperiksa: 'Sedang diperiksa',
      diteruskan: 'Diteruskan',
      dikerjakan: 'Sedang dikerjakan',
      ditunda: 'Ditunda',
      diserahkan: 'Diserahkan ke lembaga yang berwenang',
      dijawab: 'Sudah dijawab',
      selesai: 'Selesai',
      'tidak-diproses': 'Tidak dapat diproses',
    },
    list: {
      label: 'Daftar aduan',
      received: 'Diterima {day}',
      none: 'Belum ada aduan yang cocok',
      noneAdvice:
        'Coba kata lain atau hapus saringannya. Aduan muncul di sini setelah kami periksa.',
      report: 'Lapor masalah',
      map: 'Lihat peta',
      rss: 'Langganan RSS',
      json: 'Data JSON',
    },
    map: {
      title: 'Peta aduan',
      lead: 'Jumlah aduan di tiap kecamatan. Titik di peta tidak tepat, dengan sengaja.',
      show: 'Tampilkan peta',
      loading: 'Memuat peta…',
      failed: 'Peta tidak bisa dimuat. Tabel di bawah ini memuat hal yang sama.',
      label: 'Peta aduan warga',
      table: 'Aduan menurut kecamatan',
      kecamatan: 'Kecamatan',
      count: 'Jumlah aduan',
      elsewhere: 'Tanpa tempat tertentu',
      list: 'Lihat daftarnya',
      attribution: 'Batas wilayah: cahyadsn/wilayah_boundaries (MIT), bukan batas resmi',
      none: 'Belum ada',
    },
    one: {
      number: 'Aduan',
      body: 'Ringkasan',
      written: 'Ditulis oleh petugas aduan, bukan kata-kata pelapor.',
      category: 'Jenis masalah',
      area: 'Tempat',
      nowhere: 'Tidak di tempat tertentu',
      received: 'Diterima',
      agency: 'Ditangani oleh',
      noAgency: 'Petugas aduan',
      answer: 'Jawaban resmi',
      answeredOn: '{agency}, {day}.',
      outcome: 'Hasilnya: {outcome}.',
      noAnswer: 'Belum ada jawaban.',
      photos: 'Foto',
      journey: 'Perjalanan aduan',
      share: 'Bagikan',
      whatsApp: 'Kirim lewat WhatsApp',
      print: 'Cetak',
      object: 'Nama saya disebut atau saya dirugikan',
      mine: 'Ini aduan saya',
      description: 'Aduan warga kepada {government}: {status}.',
    },
    // What happened, as everyone is told it.
    steps: {
      submit: 'Aduan diterima.',
      refer: 'Diteruskan ke {agency}.',
      accept: '{agency} mulai mengerjakan.',
      sendBack: 'Dialihkan untuk mencari instansi yang tepat.',
      sendUp: 'Dialihkan. Pimpinan menentukan instansi yang tepat.',
      arbitrate: 'Diputuskan: ditangani {agency}.',
      cede: 'Diputuskan: diserahkan ke {agency}.',
      inform: '{agency} memberi kabar kepada pelapor.',
      postpone: 'Ditunda oleh {agency}.',
      resume: 'Dilanjutkan oleh {agency}.',
      affirm: 'Pelapor menyatakan janjinya ditepati.',
      breach: 'Pelapor menyatakan janjinya belum ditepati. Aduan dikerjakan lagi.',
      answer: '{agency} menjawab.',
      merge: 'Ditangani bersama aduan lain tentang hal yang sama.',
      share: '{agency} menjawab.',
      separate: 'Ditangani tersendiri lagi.',
      handOver: 'Diserahkan ke {agency}.',
      relay: 'Jawaban {agency} disampaikan.',
      reclaim: 'Dipegang kembali oleh petugas aduan.',
      close: 'Aduan selesai.',
      dispute: 'Pelapor menyatakan belum selesai. Aduan dikerjakan lagi.',
      appeal: 'Pelapor menyatakan lagi belum selesai. Orang di luar instansi itu memeriksanya.',
      sustain: 'Pelapor dinyatakan benar. {agency} mengerjakannya lagi.',
      overrule: 'Jawaban {agency} dinyatakan sudah tepat.',
      recall: 'Penyelesaian diperiksa dan dibuka lagi.',
      reopen: 'Pelapor menyatakan belum selesai. Aduan diperiksa lagi.',
      archive: 'Aduan tidak dapat diproses.',
      lapse: 'Disimpan dulu, menunggu keterangan pelapor.',
      takeUp: 'Pelapor mengirim keterangan. Aduan berjalan lagi.',
      contest: 'Pelapor meminta aduan diperiksa lagi.',
    },
    side: { reporter: 'Pelapor', city: 'Petugas' },
    objection: {
      title: 'Sampaikan keberatan',
      lead: 'Bila ringkasan ini menyebut atau merugikan Anda, tulis di sini. Petugas memeriksanya.',
      body: 'Apa yang tidak benar atau merugikan Anda?',
      contact: 'Supaya kami bisa menjawab. Semuanya boleh dikosongkan, dan kami simpan terkunci.',
      name: 'Nama',
      phone: 'Nomor WhatsApp',
      email: 'Surel',
      submit: 'Kirim keberatan',
      sent: 'Keberatan Anda kami terima dan akan kami periksa.',
    },
    feed: 'Aduan warga {government}',
  },
  // Who does what, and how to reach it.
  agencies: {
    title: 'Siapa mengurus apa',
    lead: 'Anda tidak perlu memilih instansi: kami yang meneruskan. Halaman ini untuk yang ingin tahu.',
    own: 'Dinas dan badan pemerintah kota',
    districts: 'Kecamatan',
    outside: 'Lembaga lain',
    outsideLead: 'Bukan pemerintah kota, tapi kami teruskan aduan Anda ke sana.',
    duty: 'Tugasnya',
    contact: 'Kontak',
    unknown: 'Belum kami ketahui',
    aliases: 'Dikenal juga sebagai {names}.',
    leads: 'Yang ditangani',
    supports: 'Ikut membantu',
    anyKecamatan: 'Masalah di wilayahnya yang tidak ditangani dinas lain.',
    complaints: 'Lihat aduannya',
    estimate: 'Perkiraan kami, menunggu kepastian dari pemerintah kota.',
    figures: 'Aduan {days} hari terakhir',
    open: 'Sedang ditangani',
    answered: 'Sudah dijawab',
    of: 'dari {count} aduan',
    few: 'Kurang dari lima aduan, jadi angkanya tidak kami tampilkan.',
  },
  // Live figures on the home page.
  figures: {
    title: 'Bagaimana kami bekerja',
    month: 'Aduan bulan ini',
    monthOf: 'dari {count} dalam {days} hari terakhir',
    answered: 'Sudah dijawab',
    answeredOf: 'dari {count} aduan dalam {days} hari terakhir',
    inTime: 'Dijawab tepat waktu',
    inTimeOf: '{count} dari {all} yang sudah harus dijawab',
    median: 'Sampai jawaban pertama',
    medianOf: 'nilai tengah dari {count} aduan',
    days: '{count} hari',
    few: 'terlalu sedikit',
    fewOf: 'kurang dari lima aduan',
    asOf: '{what}, per {day}',
    note: 'Aduan tentang aparatur dan aduan yang disembunyikan tidak dihitung.',
    more: 'Baca aduan warga',
    agencies: 'Siapa mengurus apa',
  },
  filing: {
    step: 'Langkah {nth} dari {all}',
    next: 'Lanjut',
    story: {
      name: 'Apa yang terjadi?',
      title: 'Ceritakan masalahnya',
      lost: {
        title: 'Formulir Anda sudah terlalu lama dibuka',
        advice: 'Isiannya tidak kami simpan lebih dari tujuh hari. Silakan mulai lagi di sini.',
      },
      description: 'Apa yang terjadi?',
      descriptionHint:
        'Apa masalahnya, sejak kapan, siapa yang terkena. Pakai kata-kata Anda sendiri.',
      occurredOn: 'Kapan terjadi?',
    },
    photos: {
      label: 'Foto',
      hint: 'Paling banyak {count} foto. Tempat, waktu dan nama di dalam berkasnya kami buang.',
      uploaded: 'Foto yang sudah diunggah',
      nth: 'Foto {nth}',
      remove: 'Hapus foto',
      upload: 'Unggah foto',
      progress: 'Mengunggah foto…',
      arrived: 'Foto sudah diunggah.',
      removed: 'Kami hapus dari foto: {kinds}.',
      kinds: { place: 'lokasi', time: 'waktu', camera: 'jenis kamera', name: 'nama pemilik' },
      failed: 'Foto belum terkirim.',
      retry: 'Coba lagi',
      cancel: 'Batal',
      wait: 'Tunggu sampai fotonya selesai diunggah, lalu tekan Lanjut sekali lagi.',
      lost: 'Sambungan terputus.',
      trouble: 'Ada gangguan di pihak kami.',
    },
    place: {
      title: 'Di mana masalahnya?',
      locate: 'Pakai lokasi saya',
      locating: 'Mencari lokasi…',
      located: 'Titik lokasi sudah dicatat.',
      forget: 'Hapus titik',
      search: 'Cari nama daerah',
      searchHint: 'Ketik sebagian namanya. Salah ketik sedikit tidak apa-apa.',
      found: 'Nama yang cocok',
      foundNone: 'Tidak ada nama yang mirip. Pilih dari daftar di bawah ini.',
      map: {
        show: 'Tunjukkan di peta',
        loading: 'Membuka peta…',
        failed: 'Peta tidak bisa dibuka sekarang. Patokan saja sudah cukup.',
        label: 'Peta untuk menunjukkan tempatnya',
        hint: 'Ketuk tempatnya, atau geser penunjuk dengan tombol di bawah peta.',
        north: 'Ke utara',
        south: 'Ke selatan',
        west: 'Ke barat',
        east: 'Ke timur',
        closer: 'Perbesar',
        farther: 'Perkecil',
        attribution: 'Batas kelurahan: © OpenStreetMap',
      },
      notLocated: 'Lokasi tidak ditemukan. Tulis patokannya di bawah ini, itu sudah cukup.',
      landmark: 'Patokan lokasi',
      landmarkHint: 'Supaya petugas menemukannya. Misalnya: depan gerbang SMPN 6, Sei Panas.',
      kelurahan: 'Kelurahan',
      kelurahanHint: 'Boleh dikosongkan bila patokannya sudah jelas.',
      unknown: 'Tidak tahu',
      nowhere: 'Tidak di tempat tertentu',
    },
    category: {
      label: 'Jenis masalah',
      hint: 'Bila ragu, pilih “Tidak tahu”. Kami yang mencarikan instansinya.',
      unknown: 'Tidak tahu',
      other: 'Jenis lain',
      otherList: 'Pilih jenisnya',
      questions: 'Boleh dijawab, boleh dilewati.',
      official: 'Apakah ini tentang pegawai atau pejabat?',
      officialHint:
        'Misalnya meminta uang, kasar, atau pilih kasih. Bila ya, aduan langsung ke Inspektorat. ' +
        'Yang diadukan tidak melihatnya, dan isinya tidak pernah tampil untuk umum.',
      officialAnswers: { yes: 'Ya', no: 'Tidak' },
      accused: 'Siapa yang Anda adukan?',
      accusedHint:
        'Yang Anda adukan tidak pernah melihat aduan ini. Aduan langsung ke Inspektorat. ' +
        'Bila yang diadukan Inspektorat, petugas aduan atau pimpinan kota, aduan ke lembaga di luar kota.',
      leadership: 'Pimpinan kota',
      accusedUnknown: 'Tidak tahu, atau tidak ada di daftar',
    },
    emergency: {
      title: 'Ada yang dalam bahaya?',
      advice: 'Telepon {number} sekarang. Petugas kami tidak membaca aduan setiap saat.',
    },
    known: {
      title: 'Sudah diketahui: {title}',
      until: 'Sampai {time}.',
      still: 'Anda tetap boleh melapor.',
    },
    device: {
      kept: 'Cerita, tanggal, dan patokan juga tersimpan di perangkat ini selama 7 hari. Nama dan kontak tidak.',
      restored: 'Tulisan yang tersimpan di perangkat ini kami kembalikan.',
      discard: 'Hapus draf',
      discarded: 'Draf sudah dihapus, di perangkat ini dan di tempat kami.',
      now: 'Kirim sekarang',
    },
    offline: {
      title: 'Tidak ada sambungan',
      lead: 'Aduan tidak akan terkirim tanpa Anda tekan. Tunggu sinyal, lalu lanjutkan.',
      waiting: 'Yang tersimpan di perangkat ini, belum terkirim:',
      now: 'Kirim sekarang',
    },
    contact: {
      name: 'Siapa yang boleh tahu nama Anda?',
      title: 'Nama dan kontak Anda',
      lead: 'Hanya dipakai untuk menangani aduan ini.',
      privacy: 'Siapa yang boleh tahu nama Anda?',
      privacies: {
        named: {
          name: 'Petugas boleh tahu nama saya',
          means: 'Petugas yang menangani dapat menghubungi Anda bila perlu bertanya.',
        },
        confidential: {
          name: 'Rahasia',
          means: 'Nama Anda kami simpan terkunci. Instansi yang menangani tidak melihatnya.',
        },
        anonymous: {
          name: 'Anonim',
          means:
            'Kami tidak menyimpan nama dan kontak apa pun. ' +
            'Kami tidak bisa menghubungi Anda, dan tanpa kode rahasia aduan tidak bisa dilacak.',
        },
      },
      ownName: 'Nama',
      nameHint: 'Boleh dikosongkan bila Anda memilih rahasia.',
      phone: 'Nomor WhatsApp',
      phoneHint: 'Boleh dikosongkan. Misalnya 0812 3456 7890.',
      email: 'Surel',
      emailHint: 'Boleh dikosongkan. Kami mengirim kabar ke sini.',
      overseen:
        'Aduan ini tentang pegawai atau pejabat: langsung ke Inspektorat, dan isinya tidak pernah tampil untuk umum.',
      hideContent: 'Jangan tampilkan isi aduan kepada umum',
      hideContentHint: 'Hanya petugas yang menangani yang dapat membacanya.',
    },
    check: {
      title: 'Periksa aduan Anda',
      lead: 'Aduan belum terkirim sampai Anda menekan Kirim aduan.',
      submit: 'Kirim aduan',
      again: 'Kirim sekarang',
      changed: {
        title: 'Isinya berubah sejak Anda membuka halaman ini',
        advice:
          'Mungkin di tab lain. Belum ada yang terkirim: periksa lagi, lalu tekan Kirim aduan.',
      },
      asking: 'Menanyakan apakah aduan sudah sampai…',
      unsent: {
        title: 'Aduan Anda belum terkirim',
        advice: 'Sambungan terputus. Isian Anda tersimpan. Tekan Kirim sekarang saat ada sinyal.',
      },
      unsure: {
        title: 'Kami belum tahu apakah aduan sampai',
        advice: 'Tekan Kirim sekarang saat ada sinyal. Aduan tidak akan terkirim dua kali.',
      },
      seen: {
        title: 'Siapa melihat apa',
        who: 'Siapa',
        sees: 'Yang dilihat',
        public: 'Umum',
        desk: 'Petugas aduan',
        agency: 'Instansi yang menangani',
        evaluator: 'Penilai',
        things: {
          nothing: 'Tidak ada',
          all: 'Isi, lokasi, dan foto',
          name: 'Nama dan kontak Anda',
          lockedName: 'Nama Anda terkunci; dibuka hanya dengan alasan yang tercatat',
          summary: 'Ringkasan yang sudah kami periksa, tanpa nama Anda',
          words: 'Isi dan lokasi; foto hanya setelah kami izinkan',
          counts: 'Hanya jumlah dan lama penanganan',
        },
        overseen:
          'Inspektorat atau lembaga di luar kota yang memeriksa; petugas aduan melihatnya, kecuali bila mereka sendiri yang diadukan. ' +
          'Instansi yang diadukan tidak melihat apa pun.',
        limit:
          'Kami tidak bisa melindungi Anda bila tulisan atau foto itu sendiri menyebut nama Anda.',
      },
      description: 'Apa yang terjadi',
      photos: 'Foto',
      photoCount: '{count} foto',
      occurredOn: 'Kapan terjadi',
      place: 'Lokasi',
      point: 'Titik lokasi',
      pointKept: 'Sudah dicatat',
      privacy: 'Yang boleh tahu',
      content: 'Isi aduan',
      contentHidden: 'Tidak ditampilkan kepada umum',
      contentShown: 'Boleh ditampilkan kepada umum',
    },
    sent: {
      title: 'Aduan Anda sudah kami terima',
      number: 'Nomor aduan',
      code: 'Kode rahasia',
      codeElsewhere:
        'Kode rahasia hanya tampil di peramban yang mengirim aduan ini, selama 24 jam. ' +
        'Setelah itu kami sendiri tidak bisa menampilkannya lagi.',
      keep:
        'Simpan keduanya sekarang: catat, foto layar ini, atau cetak. ' +
        'Kode rahasia tampil di sini selama 24 jam. Pesan WhatsApp hanya memuat nomor dan tautan.',
      toWhatsApp: 'Simpan ke WhatsApp saya',
      // The note that a citizen sends to himself, line by line.
      note: {
        title: 'Aduan saya di Kesah',
        number: 'Nomor aduan: {number}',
        address: 'Lacak di {address}',
      },
      next: {
        title: 'Sesudah itu',
        reply: 'Jawaban pertama dari instansi yang menangani, paling lambat {day}.',
        settlement: 'Penyelesaian, paling lambat {day}.',
        verdict: 'Anda menilai: sudah selesai, atau belum.',
      },
      follow: 'Lihat perjalanan aduan',
    },
  },
  // The receipt as proof, on the page after sending, on paper, and where anyone checks it.
  receipt: {
    title: 'Tanda terima',
    lead: 'Kode ini membuktikan kapan aduan Anda kami terima. Siapa pun dapat memeriksanya, tanpa melihat isinya.',
    qr: 'Kode QR ke halaman pemeriksaan tanda terima',
    fingerprint: 'Sidik tanda tangan:',
    pdf: 'Unduh tanda terima (PDF)',
    pdfHint: 'Kode rahasia ikut tercetak selama masih tampil di halaman ini.',
    // The paper form.
    paper: {
      title: 'Tanda terima aduan {number}',
      heading: 'Tanda terima aduan',
      service: 'Pemerintah {government}',
      number: 'Nomor aduan',
      code: 'Kode rahasia (jangan diperlihatkan)',
      received: 'Diterima',
      promises: 'Janji kami',
      calendar: 'Hari demi hari sampai {day}',
      dayOff: 'Hari abu-abu tidak dihitung.',
      follow: 'Ikuti di {address}',
      followHint: 'Siapkan nomor aduan dan kode rahasia Anda.',
      check: 'Pindai untuk memeriksa tanda terima ini.',
      content: 'Sidik isi aduan (SHA-256)',
      fingerprint: 'Sidik tanda tangan (Ed25519)',
      proves: 'Kode QR membuktikan keasliannya. Cap dan tanda tangan basah tidak diperlukan.',
    },
    check: {
      title: 'Periksa tanda terima',
      genuine: 'Tanda terima ini asli',
      unchanged: 'Isi aduan masih sama dengan saat diterima.',
      changed: {
        title: 'Tanda terima asli, catatannya berbeda',
        text: 'Isi aduan yang tersimpan sekarang tidak sama dengan saat diterima. Simpan tanda terima ini sebagai bukti.',
      },
      false: {
        title: 'Tanda terima ini tidak asli',
        text: 'Kami tidak pernah membuatnya, atau ada yang diubah. Coba pindai ulang kodenya dari dekat.',
      },
      number: 'Nomor aduan',
      received: 'Diterima',
      content: 'Isi aduan tidak ditampilkan di sini.',
      how: 'Ingin memeriksanya sendiri? Kunci publik dan caranya ada di {key}.',
      key: 'berkas kunci',
    },
  },
  rating: {
    title: 'Nilai penanganan aduan',
    lead: 'Aduan {number}. Penilaian ini tidak mengubah jalannya aduan.',
    score: 'Bagaimana penanganannya?',
    scores: {
      one: 'Sangat buruk',
      two: 'Buruk',
      three: 'Cukup',
      four: 'Baik',
      five: 'Sangat baik',
    },
    reason: 'Mengapa?',
    reasonHint: 'Dibaca petugas yang menangani. Jangan tulis nama atau kontak Anda.',
    submit: 'Kirim nilai',
    thanks: {
      title: 'Terima kasih, nilai Anda sudah kami catat',
      given: 'Nilai Anda: {score}.',
      again: 'Anda boleh mengubahnya dengan mengirim nilai lagi.',
    },
    notDone: {
      title: 'Masalahnya belum selesai?',
      text: 'Buka halaman pelacakan, lalu tekan Belum selesai. Aduan Anda dikerjakan lagi.',
      open: 'Buka pelacakan aduan',
    },
  },
  // Pages of plain text. Holes hold numbers of working days, names and links.
  pages: {
    nav: {
      help: 'Bantuan',
      privacy: 'Privasi',
      accessibility: 'Aksesibilitas',
      security: 'Keamanan',
      terms: 'Syarat',
    },
    help: {
      title: 'Bantuan',
      lead: 'Cara melapor, apa yang terjadi sesudahnya, dan apa yang bisa Anda lakukan bila tidak puas.',
      sections: {
        danger: {
          title: 'Ada bahaya sekarang?',
          text: { call: 'Jangan menulis aduan. Telepon {phone}.' },
        },
        file: {
          title: 'Bagaimana cara melapor?',
          text: { start: 'Buka {report}. Anda tidak perlu akun.' },
          points: {
            story: 'Ceritakan apa yang terjadi, dengan kata-kata sendiri.',
            place: 'Sebutkan tempatnya. Patokan yang dikenal orang sekitar sudah cukup.',
            name: 'Pilih siapa yang boleh tahu nama Anda.',
            send: 'Periksa, lalu kirim. Aduan baru terkirim setelah Anda menerima nomor.',
          },
        },
        after: {
          title: 'Apa yang terjadi sesudah itu?',
          points: {
            check:
              'Petugas memeriksa aduan dan meneruskannya, paling lama {verification} hari kerja.',
            reply:
              'Instansi yang menangani memberi jawaban pertama, paling lama {reply} hari kerja berikutnya.',
            settle:
              'Aduan diselesaikan, biasanya paling lama {settlement} hari kerja sejak diteruskan.',
            verdict: 'Anda menilai hasilnya: sudah selesai, atau belum.',
          },
          text: {
            days: 'Hari libur tidak dihitung. Tanda terima menunjukkan tanggalnya hari demi hari.',
            kinds:
              'Jangka penyelesaian dapat berbeda menurut jenis aduan. Halaman pelacakan selalu menyebut tanggal yang berlaku.',
          },
        },
        track: {
          title: 'Bagaimana mengikutinya?',
          text: {
            code: 'Buka {track}, lalu isi nomor aduan dan kode rahasia.',
            mail: 'Bila Anda menulis surel, kabar juga kami kirim ke sana. Isinya tidak pernah memuat isi aduan.',
          },
        },
        wrong: {
          title: 'Saya tidak tahu instansinya. Bagaimana bila keliru?',
          text: {
            find: 'Tidak ada pintu yang salah. Kami yang mencarikan instansinya.',
            passed: 'Bila keliru, aduan kami alihkan. Anda tidak perlu melapor lagi.',
            outside:
              'Ada masalah yang bukan wewenang pemerintah daerah. Aduannya kami serahkan kepada yang berwenang dan tetap kami pantau.',
          },
        },
        asked: {
          title: 'Mengapa saya ditanya lagi?',
          text: {
            more: 'Kadang keterangannya belum cukup untuk dikerjakan. Pertanyaannya ada di halaman pelacakan, dan Anda menjawab di sana.',
          },
        },
        refused: {
          title: 'Bagaimana bila aduan saya tidak diproses?',
          text: {
            reason: 'Alasannya selalu tertulis di halaman pelacakan.',
            contest:
              'Anda dapat mengajukan keberatan satu kali, dalam {contest} hari kerja. Aduan lalu kami periksa lagi.',
          },
        },
        late: {
          title: 'Bagaimana bila tidak ada jawaban?',
          text: {
            shown:
              'Keterlambatan tertulis apa adanya di halaman pelacakan, juga bagi petugas dan atasannya.',
            wait: 'Anda tidak perlu melapor lagi. Melapor dua kali tidak mempercepat.',
          },
        },
        unhappy: {
          title: 'Bagaimana bila jawabannya tidak memuaskan?',
          text: {
            say: 'Tekan Belum selesai di halaman pelacakan dan tulis apa yang belum beres. Aduan lalu dikerjakan lagi.',
            silence:
              'Bila tidak ada kabar dari Anda selama {confirmation} hari kerja, aduan kami anggap selesai.',
          },
        },
        lost: {
          title: 'Kode rahasia saya hilang',
          text: {
            day: 'Peramban yang mengirim aduan masih menampilkannya selama 24 jam, di halaman tanda terima.',
            reissue:
              'Sesudah itu petugas dapat memberi kode baru, bila terbukti aduan itu milik Anda.',
            anonymous:
              'Pemilik aduan anonim tidak bisa kami kenali. Karena itu kode barunya tidak selalu dapat diberikan.',
          },
        },
        proof: {
          title: 'Untuk apa tanda terima?',
          text: {
            proves:
              'Tanda terima membuktikan kapan aduan Anda kami terima dan apa yang kami janjikan.',
            check: 'Kode QR di sana memeriksa keasliannya. Isi aduan tidak ikut ditampilkan.',
          },
        },
        officials: {
          title: 'Saya ingin mengadukan petugas atau pejabat',
          text: {
            way: 'Aduan itu langsung ke Inspektorat, tidak tampil untuk umum, dan tidak terlihat oleh instansi yang diadukan.',
            free: 'Anda boleh melapor secara anonim.',
          },
        },
      },
    },
    privacy: {
      title: 'Privasi',
      lead: 'Apa yang kami simpan, untuk apa, siapa yang melihatnya, dan berapa lama.',
      sections: {
        choices: {
          title: 'Tiga pilihan, dan harganya',
          points: {
            named:
              'Petugas boleh tahu: instansi yang menangani melihat nama Anda dan bertanya lewat Kesah. Kontak Anda dibukanya hanya dengan alasan, dan Anda membaca siapa dan mengapa.',
            confidential:
              'Rahasia: nama dan kontak tersimpan terkunci. Instansi yang menangani tidak melihatnya, jadi tidak bisa menghubungi Anda sendiri.',
            anonymous:
              'Anonim: kami tidak menyimpan nama dan kontak. Tanpa kode rahasia, aduan tidak bisa dilacak, juga oleh Anda.',
          },
          text: {
            content:
              'Terpisah dari itu, Anda dapat meminta agar isi aduan tidak ditampilkan kepada umum.',
            raise: 'Perlindungan dapat ditambah kemudian, tidak pernah dikurangi.',
          },
        },
        limits: {
          title: 'Batas perlindungan kami',
          text: {
            words: 'Kami tidak dapat melindungi Anda jika isi laporan menunjukkan siapa Anda.',
            advice:
              'Jangan tulis nama, alamat rumah, atau hal yang hanya Anda yang tahu. Jangan memotret wajah.',
            device:
              'Perangkat yang dipakai bersama dapat menyimpan riwayat kunjungan. Pakai perangkat yang Anda percaya.',
          },
        },
        fields: {
          title: 'Yang Anda isi',
          points: {
            story:
              'Cerita dan waktu kejadian: untuk mengerjakan masalahnya. Dibaca petugas yang menangani dan petugas aduan.',
            place:
              'Patokan, kelurahan, titik lokasi: untuk menemukan tempatnya. Dilihat petugas yang sama.',
            category:
              'Jenis masalah dan jawaban Anda atas pertanyaannya: untuk memilih instansi. Dilihat petugas yang sama.',
            photo:
              'Foto: untuk melihat masalahnya. Lokasi, waktu dan nama di dalam berkas kami buang sebelum disimpan.',
            photoSeen:
              'Instansi yang menangani baru melihat foto setelah petugas aduan memeriksanya.',
            person:
              'Nama, nomor WhatsApp, surel: untuk menghubungi Anda. Tersimpan terkunci, dilihat menurut pilihan Anda di atas.',
            privacy: 'Pilihan privasi: untuk menjalankannya.',
            after:
              'Keterangan tambahan, tanggapan dan nilai: untuk melanjutkan penanganan. Dibaca petugas yang menangani dan petugas aduan.',
          },
        },
        made: {
          title: 'Yang kami catat sendiri',
          points: {
            number:
              'Nomor aduan, waktu diterima, dan setiap langkah penanganan dengan siapa yang melakukannya.',
            code: 'Jejak satu arah dari kode rahasia. Kodenya sendiri tidak kami simpan.',
            language: 'Bahasa yang Anda pilih, agar kabar datang dalam bahasa itu.',
            attempts:
              'Jejak satu arah dari alamat jaringan, hanya untuk menghitung percobaan yang terlalu sering. Ia terhapus sendiri dan tidak terhubung dengan aduan.',
          },
          text: {
            not: 'Alamat jaringan dan jenis peramban tidak kami simpan bersama aduan, juga tidak di catatan sistem.',
          },
        },
        seen: {
          title: 'Siapa yang melihat apa',
          points: {
            public:
              'Umum: hanya ringkasan yang sudah kami periksa, bila Anda mengizinkan isi aduan ditampilkan.',
            desk: 'Petugas aduan: isi aduan dan foto. Nama hanya bila Anda mengizinkan, atau dengan alasan yang dicatat.',
            agency: 'Instansi yang menangani: isi aduan. Nama hanya bila Anda mengizinkan.',
            officials:
              'Aduan tentang pejabat: hanya Inspektorat, atau lembaga di luar pemerintah daerah. Yang diadukan tidak melihatnya.',
          },
          text: {
            log: 'Setiap kali identitas rahasia dibuka, alasannya dicatat. Anda melihatnya di halaman pelacakan.',
          },
        },
        kept: {
          title: 'Berapa lama',
          points: {
            draft: 'Isian yang belum dikirim: paling lama tujuh hari, lalu terhapus.',
            sent: 'Sesudah dikirim, isian di formulir langsung dikosongkan.',
            complaint:
              'Aduan dan perjalanannya: tersimpan sebagai arsip pelayanan. Belum ada penghapusan otomatis.',
            person: 'Nama dan kontak: selama aduan tersimpan, atau sampai penghapusannya dipenuhi.',
          },
        },
        cookies: {
          title: 'Kuki di perangkat Anda',
          text: {
            none: 'Tidak ada pelacak, iklan, atau layanan pihak lain. Yang ada hanya ini:',
          },
          points: {
            draft: 'kesah-draf: mengingat isian Anda, tujuh hari.',
            sent: 'kesah-terkirim: menampilkan kode rahasia lagi, 24 jam.',
            track: 'kesah-lacak: membuka aduan yang Anda lacak, 12 jam.',
            browser:
              'kesah-peramban: angka acak sejak formulir pertama Anda, agar kiriman orang lain tidak menghabiskan jatah Anda, 12 jam.',
            trial: 'kesah-uji: mencoba apakah peramban Anda menyimpan kuki, sampai ditutup.',
            language: 'kesah-bahasa: mengingat bahasa pilihan Anda.',
            session: 'kesah-session dan kesah-device: hanya bila Anda masuk ke akun.',
          },
        },
        rights: {
          title: 'Hak Anda',
          points: {
            know: 'Mengetahui data apa yang kami simpan tentang Anda, dan mendapat salinannya.',
            correct: 'Meminta perbaikan data yang salah.',
            erase: 'Meminta data diri dihapus, dan menarik persetujuan.',
            raise: 'Meminta perlindungan yang lebih kuat untuk aduan Anda.',
          },
          text: {
            law: 'Data pribadi dilindungi Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.',
            how: 'Sampaikan lewat keterangan tambahan di {track}, atau kirim aduan baru lewat {report}.',
            who: 'Yang bertanggung jawab atas data ini adalah Pemerintah {government}.',
          },
        },
      },
    },
    accessibility: {
      title: 'Aksesibilitas',
      lead: 'Kesah harus bisa dipakai semua orang. Bila tidak bisa, itu kesalahan kami.',
      sections: {
        aim: {
          title: 'Tujuan kami',
          text: {
            standard:
              'Kami mengikuti WCAG 2.2 tingkat AA, pedoman internasional untuk laman yang mudah diakses.',
          },
        },
        made: {
          title: 'Yang sudah dibuat',
          points: {
            keyboard: 'Semua bisa dilakukan dengan papan tik saja.',
            scripts: 'Formulir tetap berjalan tanpa JavaScript dan pada sinyal lambat.',
            zoom: 'Tulisan boleh diperbesar, dan layar kecil cukup.',
            colour:
              'Tidak ada arti yang hanya disampaikan oleh warna. Tampilan gelap mengikuti perangkat Anda.',
            errors:
              'Kesalahan disebut di dekat kolomnya dan di awal halaman. Isian Anda tidak hilang.',
            words: 'Bahasanya sederhana, dan tersedia dalam bahasa Inggris.',
          },
        },
        tested: {
          title: 'Bagaimana diuji',
          points: {
            axe: 'Pemeriksa otomatis (axe) pada halaman-halaman warga, dalam berbagai keadaan.',
            journey:
              'Perjalanan melapor dan melacak pada layar lebar, layar ponsel, dan tanpa JavaScript.',
            contrast: 'Kontras setiap pasangan warna dihitung.',
          },
        },
        gaps: {
          title: 'Kekurangan yang kami ketahui',
          points: {
            people: 'Pengujian bersama penyandang disabilitas dan pembaca layar belum dilakukan.',
            photos: 'Foto kiriman warga tidak punya keterangan gambar yang lengkap.',
            pdf: 'Tanda terima PDF belum diuji dengan pembaca layar. Semua isinya juga ada di halaman tanda terima.',
          },
        },
        contact: {
          title: 'Ada yang tidak bisa Anda pakai?',
          text: {
            tell: 'Beri tahu kami lewat {report}. Sebutkan halamannya dan alat bantu yang Anda pakai.',
          },
        },
      },
    },
    security: {
      title: 'Keamanan',
      lead: 'Bila Anda menemukan celah keamanan di Kesah, beri tahu kami. Kami berterima kasih.',
      // The first where the operator has named an address, the second where not.
      contact: {
        mail: 'Kirim ke {contact}. Berkas {file} memuat alamat yang sama.',
        form: 'Kirim lewat {report}, dan tulis “celah keamanan” di awal cerita. Pilih agar isinya tidak ditampilkan kepada umum.',
      },
      sections: {
        how: {
          title: 'Cara memberi tahu',
          points: {
            what: 'Sebutkan halamannya, langkah-langkahnya, dan apa akibatnya.',
            wait: 'Jangan umumkan sebelum kami sempat memperbaikinya.',
            anonymous: 'Anda tidak wajib menyebut nama.',
          },
        },
        scope: {
          title: 'Yang termasuk',
          text: {
            inside: 'Semua halaman dan layanan di alamat situs ini.',
            outside: 'Tidak termasuk: situs instansi lain, dan jaringan penyedia internet.',
          },
        },
        rules: {
          title: 'Cara yang aman',
          points: {
            own: 'Pakai aduan dan akun Anda sendiri. Jangan membuka data orang lain.',
            stop: 'Bila data orang lain terlihat, berhenti dan beri tahu kami. Jangan simpan salinannya.',
            load: 'Jangan membebani atau merusak layanan. Jangan mengirim aduan palsu.',
            people: 'Jangan menipu petugas atau warga.',
          },
        },
        harbour: {
          title: 'Janji kami kepada penemu',
          text: {
            good: 'Siapa yang mengikuti cara di atas kami anggap beriktikad baik. Kami tidak akan menuntut atau melaporkannya.',
            others: 'Janji ini dari kami saja. Ia tidak mengikat pihak lain.',
          },
        },
        receipt: {
          title: 'Memeriksa tanda terima',
          text: { key: 'Kunci publik tanda terima dan cara memakainya ada di {key}.' },
        },
      },
    },
    terms: {
      title: 'Syarat pemakaian',
      lead: 'Aturan main yang singkat, dalam bahasa sehari-hari.',
      sections: {
        what: {
          title: 'Layanan ini',
          text: {
            who: 'Kesah adalah layanan aduan Pemerintah {government}. Memakainya tidak dipungut biaya.',
            danger: 'Kesah bukan layanan darurat. Bila ada bahaya, telepon {phone}.',
          },
        },
        yours: {
          title: 'Yang kami minta dari Anda',
          points: {
            true: 'Ceritakan yang Anda alami atau lihat sendiri, sejujurnya.',
            others: 'Jangan menulis data pribadi orang lain bila tidak perlu untuk masalahnya.',
            respect: 'Jangan mengancam atau menghina. Kritik yang keras boleh.',
            photos: 'Kirim foto yang Anda buat sendiri atau boleh Anda pakai.',
          },
        },
        ours: {
          title: 'Yang kami janjikan',
          points: {
            read: 'Setiap aduan dibaca orang dan mendapat jawaban atau alasan.',
            days: 'Batas waktunya tertulis di tanda terima. Bila terlambat, kami katakan.',
            safe: 'Data Anda kami pakai seperti tertulis di {privacy}.',
          },
        },
        shown: {
          title: 'Yang tampil untuk umum',
          text: {
            summary:
              'Yang tampil adalah ringkasan yang sudah kami periksa, bukan tulisan asli Anda.',
            hide: 'Bila Anda meminta isinya tidak ditampilkan, tidak ada yang tampil.',
          },
        },
        refuse: {
          title: 'Yang tidak kami proses',
          text: {
            reasons:
              'Aduan tanpa masalah yang jelas, bukan urusan pelayanan umum, atau berulang tanpa hal baru, dapat kami tutup.',
            told: 'Alasannya selalu tertulis, dan Anda dapat mengajukan keberatan.',
          },
        },
        change: {
          title: 'Bila syarat ini berubah',
          text: {
            here: 'Perubahan tampil di halaman ini. Aduan yang sudah dikirim tetap mengikuti janji pada tanda terimanya.',
          },
        },
      },
    },
  },
  // The calendar strip: a deadline day by day. The short words stand in a narrow cell.
  similar: {
    title: 'Apakah ini masalah yang sama?',
    lead: 'Aduan yang mirip di sekitar lokasi Anda sudah ada. Bila sama, Anda bisa ikut tanpa melapor ulang.',
    received: 'Diterima {date}',
    same: 'Saya juga mengalami',
    different: 'Bukan, lanjutkan',
    differentHint: 'Aduan Anda tetap kami terima, walaupun mirip.',
    join: {
      title: 'Ikut dalam aduan ini',
      lead: 'Kami kabari Anda bila dijawab, dan kami tanya apakah sudah selesai di tempat Anda.',
      privately: 'Tidak ada yang melihat bahwa Anda ikut. Yang tampil hanya jumlahnya.',
      phone: 'Nomor WhatsApp',
      email: 'Surel',
      contactHint: 'Boleh dikosongkan. Tanpa ini, simpan alamat halaman berikutnya.',
      joined: 'Tercatat',
      sent: 'Bila kontak itu baru di aduan ini, satu orang bertambah. Tautan ke halamannya kami kirim ke kontak itu saja, agar orang lain tidak bisa membukanya.',
      submit: 'Ikut aduan ini',
      draft: 'Formulir yang tadi Anda isi masih tersimpan.',
      resume: 'Lanjutkan formulir saya',
    },
    support: {
      title: 'Anda ikut dalam aduan ini',
      keep: 'Simpan alamat halaman ini. Dari sini Anda melihat perkembangannya.',
      told: 'Kami kabari Anda lewat kontak yang Anda berikan.',
      read: 'Lihat perjalanan aduan',
      answered: 'Aduan ini sudah dijawab. Apakah masalahnya sudah selesai di tempat Anda?',
      notDone: 'Belum selesai di tempat saya',
      voted: 'Anda menyatakan masalahnya belum selesai. Pernyataan Anda dihitung.',
      stop: 'Berhenti mengikuti',
      stopped: 'Anda tidak mengikuti aduan ini lagi.',
    },
  },
  calendar: {
    caption: '{label}, hari demi hari',
    between: '{weeks} minggu di antaranya',
    daysOff: 'Hari libur yang tidak dihitung',
    due: 'batas',
    dueSpoken: 'batas waktu',
    missed: 'lewat',
    missedSpoken: 'batas waktu, sudah lewat',
    today: 'kini',
    todaySpoken: 'hari ini',
    nth: 'ke-{nth}',
    nthSpoken: 'hari kerja ke-{nth}',
    off: 'libur',
    offSpoken: 'tidak dihitung, {reason}',
    // Monday to Sunday.
    weekdays: {
      monday: { short: 'Sen', name: 'Senin' },
      tuesday: { short: 'Sel', name: 'Selasa' },
      wednesday: { short: 'Rab', name: 'Rabu' },
      thursday: { short: 'Kam', name: 'Kamis' },
      friday: { short: 'Jum', name: 'Jumat' },
      saturday: { short: 'Sab', name: 'Sabtu' },
      sunday: { short: 'Min', name: 'Minggu' },
    },
  },
  // An account is never needed: it only keeps one's complaints together.
  account: {
    register: {
      title: 'Buat akun',
      lead: 'Akun tidak wajib. Dengan akun, semua aduan Anda terkumpul di satu tempat.',
      name: 'Nama',
      email: 'Surel',
      emailHint: 'Kami kirim tautan ke alamat ini untuk memastikan alamatnya milik Anda.',
      password: 'Kata sandi',
      passwordHint: 'Paling sedikit 12 karakter. Tanpa kata sandi, Anda masuk lewat tautan surel.',
      submit: 'Kirim tautan',
      instead: 'Sudah punya akun? Masuk',
      confirmTitle: 'Buat akun Anda',
      confirmLead: 'Tinggal satu langkah. Tekan tombol ini, dan akun Anda siap.',
      otherBrowser:
        'Kata sandi yang tadi diketik tidak dipakai, karena tautan dibuka di peramban lain. Anda bisa membuatnya nanti.',
      confirm: 'Buat akun dan masuk',
    },
    sent: {
      notice:
        'Kami kirim tautan ke alamat itu. Belum ada setelah 5 menit? Periksa folder spam, lalu coba lagi.',
      limit:
        'Satu alamat menerima paling banyak 3 surel dalam satu jam. Pernah menerima surel kami dan ' +
        'belum menjawab? Buka tautan terakhir di surel itu, pilih “Ya, kirimi saya kabar”, lalu coba lagi.',
    },
    signIn: {
      link: 'Kirim tautan masuk',
      forgot: 'Lupa kata sandi?',
      register: 'Buat akun',
      title: 'Masuk lewat tautan',
      lead: 'Kami kirim tautan ke surel Anda. Tautan berlaku 15 menit, untuk sekali masuk.',
      email: 'Surel akun Anda',
      submit: 'Kirim tautan',
      confirmTitle: 'Masuk ke akun Anda',
      confirmLead: 'Tekan tombol ini untuk masuk di peramban ini.',
      confirm: 'Masuk sekarang',
    },
    invite: {
      title: 'Pilih kata sandi Anda',
      lead: 'Setelah ini Anda langsung masuk. Sandi ini hanya Anda yang tahu.',
      password: 'Kata sandi',
      passwordHint: 'Paling sedikit 12 karakter. Beberapa kata biasa yang digabung mudah diingat.',
      confirm: 'Simpan dan masuk',
    },
    reset: {
      title: 'Lupa kata sandi',
      lead: 'Kami kirim tautan ke surel Anda untuk membuat kata sandi baru. Tautan berlaku 30 menit.',
      email: 'Surel akun Anda',
      submit: 'Kirim tautan',
      confirmTitle: 'Buat kata sandi baru',
      confirmLead: 'Setelah disimpan, Anda keluar dari semua perangkat lain.',
      password: 'Kata sandi baru',
      passwordHint: 'Paling sedikit 12 karakter.',
      confirm: 'Simpan kata sandi',
    },
    ended: {
      title: 'Tautan ini sudah tidak berlaku',
      lead: 'Tautan hanya bisa dipakai sekali dan dalam waktu terbatas. Minta tautan baru.',
      again: 'Minta tautan baru',
    },
    places: {
      label: 'Akun saya',
      complaints: 'Aduan saya',
      data: 'Data saya',
      security: 'Keamanan',
      notices: 'Pemberitahuan',
      signOut: 'Keluar',
    },
    complaints: {
      title: 'Aduan saya',
      empty: 'Belum ada aduan di akun ini.',
      emptyHint:
        'Aduan yang Anda kirim saat masuk akan tampil di sini. Aduan anonim tidak pernah tercatat di akun.',
      report: 'Buat aduan',
      draft: 'Ada aduan yang belum dikirim di peramban ini.',
      draftOpen: 'Lanjutkan mengisi',
      number: 'Nomor {number}',
      received: 'Diterima {day}',
      changed: 'Berubah {day}',
    },
    data: {
      title: 'Data saya',
      lead: 'Ini semua yang kami simpan tentang Anda, dan alasannya.',
      kept: 'Yang kami simpan',
      identity: 'Nama, nomor dan surel',
      identityWhy: 'Untuk memberi tahu Anda. Disimpan terenkripsi, terpisah dari aduan.',
      complaintsKept: 'Aduan dan foto Anda',
      complaintsWhy: 'Untuk ditangani, dan sebagai catatan pelayanan umum.',
      access: 'Catatan siapa yang membuka data Anda',
      accessWhy: 'Supaya Anda tahu. Tampil di halaman setiap aduan.',
      sessions: 'Waktu Anda masuk',
      sessionsWhy: 'Untuk keamanan akun. Kami tidak mencatat alamat IP atau jenis perangkat.',
      download: 'Unduh data saya',
      downloadHint: 'Satu berkas JSON, berisi aduan, pesan, data diri dan persetujuan Anda.',
      correct: 'Perbaiki data diri',
      correctHint: 'Perbaikan juga berlaku untuk aduan yang memakai data yang sama.',
      name: 'Nama',
      phone: 'Nomor seluler',
      save: 'Simpan',
      saved: 'Data diri Anda sudah disimpan.',
      address: 'Ganti surel',
      addressNow: 'Surel sekarang: {email}',
      newEmail: 'Surel baru',
      newEmailHint: 'Kami kirim tautan ke alamat baru. Surel berganti setelah Anda menekannya.',
      sendLink: 'Kirim tautan',
      confirmTitle: 'Ganti surel akun',
      confirmLead: 'Tekan tombol ini untuk memakai alamat surel yang baru.',
      confirm: 'Ganti surel',
      changed: 'Surel akun Anda sudah berganti.',
      consent: 'Persetujuan dihubungi',
      consentLead: 'Anda boleh menarik persetujuan kapan saja. Aduan Anda tetap ditangani.',
      consentOpen: 'Atur pemberitahuan',
      erase: 'Hapus data diri saya',
      eraseLead: 'Akun dan data diri Anda dihapus. Aduan tetap ditangani tanpa nama Anda.',
      eraseOpen: 'Hapus data diri',
    },
    erase: {
      title: 'Hapus data diri saya?',
      lead: 'Baca dulu apa yang terjadi. Penghapusan tidak bisa dibatalkan.',
      account: 'Akun Anda dihapus, dan Anda keluar dari semua perangkat.',
      identity: 'Nama, nomor dan surel Anda dihapus, juga dari semua aduan Anda.',
      complaints: 'Aduan Anda tetap ditangani sebagai aduan anonim.',
      code: 'Aduan masih bisa dilacak dengan nomor dan kode rahasia. Simpan keduanya.',
      text: 'Tulisan dan foto dalam aduan tidak diubah. Bila nama Anda ada di sana, kabari kami.',
      understood: 'Saya mengerti dan ingin menghapus data diri saya.',
      submit: 'Ya, hapus data diri saya',
      doneTitle: 'Data diri Anda sudah dihapus',
      doneLead: 'Akun Anda tidak ada lagi. Aduan Anda tetap ditangani tanpa nama Anda.',
      home: 'Ke halaman awal',
    },
    security: {
      title: 'Keamanan',
      setPassword: 'Buat kata sandi',
      changePassword: 'Ganti kata sandi',
      current: 'Kata sandi sekarang',
      password: 'Kata sandi baru',
      passwordHint: 'Paling sedikit 12 karakter. Perangkat lain akan keluar.',
      save: 'Simpan kata sandi',
      saved: 'Kata sandi Anda sudah disimpan.',
      sessions: 'Anda sedang masuk di',
      here: 'Peramban ini',
      elsewhere: 'Peramban lain',
      since: 'Masuk {since}. Terakhir dipakai {last}.',
      endAll: 'Keluar dari semua perangkat',
    },
    notices: {
      title: 'Pemberitahuan',
      lead: 'Kami mengabari Anda bila ada perubahan pada aduan Anda.',
      mailOn: 'Kabar lewat surel: menyala.',
      mailOff: 'Kabar lewat surel: mati.',
      stop: 'Hentikan kabar lewat surel',
      stopHint: 'Persetujuan Anda untuk dihubungi ikut ditarik. Aduan tetap ditangani.',
      start: 'Nyalakan kabar lewat surel',
    },
    mail: {
      greeting: 'Halo,',
      closing:
        'Bila bukan Anda yang meminta, abaikan surel ini. Tidak ada yang berubah.\n\nKesah, {site}',
      kinds: {
        register: {
          subject: 'Buat akun Kesah Anda',
          text: 'Buka tautan ini, lalu tekan tombolnya. Tautan berlaku 24 jam.',
        },
        known: {
          subject: 'Masuk ke Kesah',
          text: 'Alamat ini sudah punya akun. Buka tautan ini untuk masuk. Tautan berlaku 15 menit.',
        },
        signIn: {
          subject: 'Masuk ke Kesah',
          text: 'Buka tautan ini, lalu tekan tombolnya untuk masuk. Tautan berlaku 15 menit.',
        },
        reset: {
          subject: 'Kata sandi baru untuk Kesah',
          text: 'Buka tautan ini untuk membuat kata sandi baru. Tautan berlaku 30 menit.',
        },
        newAddress: {
          subject: 'Surel baru untuk akun Kesah Anda',
          text: 'Buka tautan ini, lalu tekan tombolnya untuk memakai alamat ini. Tautan berlaku 24 jam.',
        },
        invite: {
          subject: 'Akun petugas Kesah untuk Anda',
          text: 'Operator Kesah di kantor Anda membuka akun untuk Anda. Buka tautan ini dan pilih kata sandi. Tautan berlaku 7 hari.',
        },
        staff: {
          subject: 'Akun petugas Kesah',
          text: 'Akun petugas hanya dibuka dengan kata sandi. Bila lupa, hubungi operator Kesah di kantor Anda.',
        },
        addressChanged: {
          subject: 'Surel akun Kesah Anda berganti',
          text: 'Akun Kesah Anda sekarang memakai alamat surel lain. Bila bukan Anda yang menggantinya, segera hubungi kami.',
        },
      },
    },
  },
  // What was refused, and how to put it right. Forms answer with the Indonesian sentence; where
  // another language was chosen, translate.ts puts the other sentence of the same place for it.
  errors: {
    nthFile: 'Berkas ke-{nth}: {why}',
    refusals: {
      not_found: 'Yang Anda cari tidak ada di sini.',
      not_allowed:
        'Langkah ini tidak bisa dilakukan sekarang. Muat ulang halaman untuk melihat keadaan terbaru.',
      reason_required: 'Tulis alasannya.',
      unknown_agency: 'Pilih tujuan dari daftar.',
      unknown_choice: 'Pilihan ini tidak ada lagi. Pilih dari daftar.',
      oversight_needs_inspectorate:
        'Aduan berkadar pengawasan hanya bisa diteruskan ke Inspektorat.',
      oversight_not_released:
        'Aduan ini tentang pegawai atau pejabat. Ia baru terbuka bagi pihak lain bila Inspektorat mengembalikannya dengan dasar yang sesuai.',
      point_outside:
        'Titik itu di luar kota ini. Tulis patokannya, agar petugas tahu di mana tempatnya.',
      officials_unanswered:
        'Jawab dulu, ya atau tidak: jawabannya menentukan siapa yang boleh membaca aduan ini.',
      agency_is_accused:
        'Instansi ini disebut dalam aduan, jadi aduan tidak bisa diteruskan ke sana.',
      less_private: 'Perlindungan hanya bisa ditambah, tidak bisa dikurangi.',
      not_public: 'Aduan ini tidak dibuka untuk umum.',
      cookies_needed:
        'Belum tersimpan: peramban ini tidak menyimpan kuki, padahal formulir ini memerlukannya. ' +
        'Izinkan kuki untuk situs ini, lalu tekan Lanjut lagi. Isian Anda tidak hilang.',
      draft_expired: 'Formulir ini sudah terlalu lama dibuka. Mulai lagi dari awal.',
      draft_incomplete: 'Masih ada bagian yang belum diisi. Lengkapi dulu, lalu kirim lagi.',
      wrong_credentials: 'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
      sign_in_again:
        'Demi keamanan, masuk lagi dulu dengan tautan baru ke surel Anda, lalu ulangi dalam 15 menit.',
      wrong_password: 'Kata sandi saat ini tidak cocok. Periksa lagi.',
      link_ended: 'Tautan ini sudah dipakai atau sudah lewat waktunya. Minta tautan baru.',
      wrong_number_or_code:
        'Nomor aduan atau kode rahasia tidak cocok. Periksa keduanya, lalu coba lagi.',
      too_many_attempts:
        'Terlalu banyak percobaan. Isian Anda tidak hilang. Coba lagi sebentar lagi.',
      database_away:
        'Belum terkirim: ada gangguan di pihak kami. Isian Anda tidak hilang. Tunggu sebentar, lalu kirim lagi.',
      storage_full:
        'Foto sedang tidak dapat kami terima karena tempat penyimpanan penuh. ' +
        'Isian Anda tidak hilang, dan aduan tetap dapat dikirim tanpa foto.',
      too_busy: 'Kesah sedang sibuk. Isian Anda tidak hilang. Coba lagi sebentar lagi.',
      email_taken: 'Surel ini sudah dipakai akun lain.',
      unknown_government: 'Alamat ini tidak melayani pemerintah daerah mana pun.',
      file_too_large:
        'Berkas ini lebih dari 50 MB. Pilih yang lebih kecil, atau kirim tangkapan layarnya.',
      document_too_large: 'PDF ini lebih dari 15 MB. Kirim yang lebih kecil.',
      file_not_an_image: 'Berkas ini bukan foto yang bisa dibuka. Pilih foto JPEG, PNG atau WebP.',
      file_infected: 'Pemindai virus menolak berkas ini. Isian Anda tidak hilang. Pilih foto lain.',
      file_damaged:
        'Berkas ini rusak, atau tidak terkirim sampai habis. Pilih sekali lagi, atau ambil foto lain.',
      file_heic:
        'Foto ini berformat HEIC, yang belum bisa kami buka. Simpan dulu sebagai JPEG, atau kirim tangkapan layarnya.',
      file_too_many_pixels:
        'Foto ini lebih besar daripada yang bisa kami buka. Perkecil dulu, atau kirim tangkapan layarnya.',
      too_many_files: 'Fotonya sudah cukup banyak. Hapus satu dulu bila ingin menambah.',
      changed_meanwhile:
        'Aduan ini berubah sejak Anda membukanya. Tulisan Anda masih ada. ' +
        'Baca dulu yang baru di Riwayat, lalu kirim lagi bila masih tepat.',
      unlikely_time: 'Waktu ini belum tiba, atau sudah lebih dari 60 hari lalu.',
      unknown_lead: 'Nomor itu tidak ada di meja Anda, sudah berakhir, atau aduan ini sendiri.',
      unknown_person: 'Orang itu tidak bertugas di instansi Anda.',
      holds_it_already: 'Instansi itu sudah menangani atau membantu aduan ini.',
      extended_before: 'Batas ini sudah pernah diperpanjang, atau tidak boleh diperpanjang.',
      last_operator: 'Ini operator terakhir. Undang operator lain dulu.',
      cases_left: 'Ia masih memegang aduan terbuka. Pilih siapa yang menerimanya.',
      last_of_agency:
        'Ia orang terakhir di instansi yang masih punya aduan terbuka. Undang penggantinya dulu.',
      ends_into_itself: 'Instansi tidak dapat digantikan dirinya sendiri. Pilih instansi lain.',
      agency_ends: 'Instansi itu berakhir, atau akan berakhir. Pilih penerusnya.',
      still_led_to:
        'Sesudah hari itu masih ada kategori atau perubahan lain yang menuju instansi ini. Ubah itu dulu.',
      last_with_turn:
        'Ia satu-satunya yang memegang giliran itu di kota ini. Undang penggantinya dulu.',
      days_reversed: 'Hari terakhir harus sesudah hari pertama.',
      already_past:
        'Pilih hari yang belum dimulai: yang sudah berjalan dihitung dengan aturan hari itu.',
      day_taken:
        'Untuk hari itu sudah ada perubahan yang diterbitkan. Tulis yang baru untuk hari sesudahnya.',
      never_open:
        'Dengan ini tidak ada hari kerja yang tersisa. Setiap batas dihitung dari hari kerja.',
      needs_approval: 'Kepala instansi Anda memeriksa jawaban lebih dulu: pakai Ajukan jawaban.',
      day_not_ahead: 'Pilih hari sesudah hari ini, paling jauh lima tahun.',
      day_too_far: 'Pilih hari yang paling jauh sepuluh tahun dari sekarang.',
      no_promise_due: 'Belum ada janji yang jatuh tempo.',
      lengthening_needs_supervisor:
        'Jenis ini memberi hari lebih banyak. Sesudah batasnya berjalan, hanya pengawas yang boleh mengubahnya: sebut ia dengan @ di Catatan internal.',
      left_desk: 'Aduan ini sudah keluar dari meja Anda. Salin tulisan Anda bila masih perlu.',
      undo_too_late: 'Waktu untuk mengurungkan sudah lewat, atau aduannya sudah berubah.',
    },
    signedOut:
      'Anda sudah keluar karena lama tidak aktif. ' +
      'Isian Anda masih ada di sini: masuk lagi di tab lain, lalu kirim ulang.',
    foreignOrigin:
      'Permintaan ini tidak datang dari halaman Kesah, jadi tidak dijalankan. ' +
      'Buka halamannya lagi, lalu kirim ulang.',
    // Of fields in general.
    form: {
      twice: 'Isian ini terkirim dua kali. Muat ulang halaman, lalu coba lagi.',
      file: 'Berkas tidak terkirim lewat tombol ini. Unggah dulu dengan tombol di sebelahnya.',
      unknownField: 'Ada isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.',
      missing: 'Bagian ini wajib diisi.',
      choose: 'Pilih salah satu yang tersedia.',
      unclear: 'Isian ini belum benar. Periksa lagi.',
      tooShort: 'Tulis paling sedikit {count} karakter.',
      tooLong: 'Tulis paling banyak {count} karakter.',
      email: 'Alamat surel belum benar. Contoh: nama@contoh.id',
      date: 'Tanggal belum benar. Contoh: 2026-11-26',
      dayOutside: 'Tanggal ini di luar tahun 2000 sampai 2100. Periksa tahunnya.',
    },
    complaint: {
      unknownChoice: 'Pilihan ini tidak dikenal.',
      number: 'Nomor aduan terdiri dari 8 huruf dan angka. Periksa lagi.',
      code: 'Kode rahasia terdiri dari 12 huruf dan angka. Periksa lagi.',
      reason: 'Tulis alasan atau penjelasan, paling sedikit 10 karakter.',
      tooLong: 'Terlalu panjang. Paling banyak 4.000 karakter.',
      day: 'Tulis tanggal dengan lengkap: tanggal, bulan dan tahun.',
      dayToCome: 'Tanggal ini belum tiba. Periksa lagi.',
      description: 'Ceritakan sedikit lebih lengkap, paling sedikit 20 karakter.',
      landmarkTooLong: 'Terlalu panjang. Paling banyak 300 karakter.',
      kelurahan: 'Pilih kelurahan dari daftar.',
      place:
        'Tulis patokan atau pilih kelurahan. Bila tidak di tempat tertentu, centang pilihannya.',
      phone:
        'Tulis nomor seluler atau telepon, misalnya 0812 3456 7890, 0778 123456 atau +65 9123 4567.',
      privacy: 'Pilih siapa yang boleh tahu nama Anda.',
      nameTooLong: 'Nama terlalu panjang.',
      email: 'Tulis alamat surel dengan lengkap, misalnya nama@contoh.id.',
      name: 'Tulis nama Anda, atau pilih rahasia atau anonim.',
      score: 'Pilih nilai 1 sampai 5.',
    },
    account: {
      email: 'Tulis surel Anda.',
      emailTooLong: 'Surel paling banyak 254 karakter.',
      emailLetters: 'Surel hanya boleh berisi huruf Latin, angka dan tanda baca biasa.',
      password: 'Tulis kata sandi Anda.',
      passwordTooLong: 'Kata sandi terlalu panjang.',
      newPasswordShort: 'Kata sandi paling sedikit 12 karakter.',
      newPasswordLong: 'Kata sandi paling banyak 128 karakter.',
      link: 'Tautan ini tidak lengkap. Salin seluruh tautan dari surel.',
      nameTooLong: 'Nama paling banyak 120 karakter.',
      understood: 'Centang bila Anda mengerti dan ingin melanjutkan.',
      newPasswordCommon: 'Kata sandi ini terlalu mudah ditebak. Pilih yang lain.',
    },
  },
}

export type Words = typeof id
