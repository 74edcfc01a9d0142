// Words that stand where a name could: offices, places, institutions, what a complaint is made of. Nobody
// is called so, whoever writes them with a capital.

import { wordSet } from './stretch'

const offices = wordSet(`
  rt rw lurah camat wali walikota wakil bupati gubernur presiden menteri kepala dinas polisi kades sekda ketua guru dokter satpam sopir supir haji hajah kota batam kapolres kapolsek kapolda
  kapolri kabid kasi kasie kabag kadis kadin sekdis sekretaris bendahara komandan danramil dandim jaksa hakim-ketua direktur dirut manajer manager pimpinan atasan pejabat pegawai petugas staf staff
  anggota dewan dprd dpr dprk legislatif bos mandor kepling babinsa bhabinkamtibmas bhabin bidan perawat suster mantri kader posyandu pkk dharma bhayangkari persit ustadz ustaz ustad imam-masjid pendeta pastor
  kepsek rektor dosen mahasiswa mahasiswi siswa siswi murid pelajar santri kasir teller admin operator penyidik penjaga security sekuriti jukir parkir kurir driver ojek ojol montir teknisi tukang
  pengurus pengelola pengembang developer kontraktor pemborong penyewa penghuni pedagang penjual pembeli pengemudi pengendara pengguna nelayan petani buruh karyawan karyawati wartawan relawan pensiunan
  tni polri asn pns pppk honorer brimob satpol pp damkar bpbd basarnas akbp akp kompol ipda iptu aipda bripka brigadir briptu bripda aiptu kombes mayor kapten letkol kolonel serka sertu kopral praka pratu serda letjen jenderal brigjen mayjen
  prof profesor insinyur terhormat yth yang-terhormat kapolresta kejari kajari kepolisian tentara aparat oknum pemimpin penguasa raja-kecil ibunda ayahanda
`)
const kin = wordSet(`
  ibu bapak pak bu bapa ayah mama papa mamak emak nenek kakek opa oma paman bibi om tante abang bang kakak kak adik dek mas mbak mba anak cucu suami istri mertua menantu ipar sepupu keponakan orang orangtua ortu
  hamil menyusui rumah tangga kandung tiri angkat asuh pertiwi negara muda tua lansia janda duda bayi balita remaja dewasa pemuda pemudi pria wanita perempuan laki laki-laki lelaki cewek cowok ibu-ibu bapak-bapak anak-anak
  kos kost kontrakan bhayangkara pembina penggerak sdr sdri saudara saudari tetangga teman kawan rekan warga penduduk masyarakat rakyat umat jamaah sekalian semua semuanya sekeluarga keluarga tuan nyonya
  haji hj h kh hajjah pelapor korban pemilik pelaku pengirim terlapor saksi tersangka
`)
const places = wordSet(`
  indonesia kepri riau kepulauan jakarta medan padang surabaya bandung semarang makassar palembang pekanbaru tanjungpinang bintan karimun lingga natuna anambas singapura malaysia jawa sumatera kalimantan sulawesi papua bali
  sagulung sekupang nongsa bengkong lubuk baja batu-ampar ampar sei beduk bulang galang belakang belakangpadang batuaji sungai bukit pulau teluk pantai laut gunung danau hutan kampung desa kelurahan kecamatan kabupaten provinsi
  jalan jl jln gang gg lorong blok perumahan perum komplek kompleks cluster rusun apartemen ruko gedung kantor sekolah sd sdn smp smpn sma sman smk smkn tk paud mts mi man madrasah pesantren universitas kampus fakultas politeknik
  puskesmas rsud rs klinik apotek posyandu masjid musala musholla mushola surau gereja vihara pura kelenteng pasar toko warung kios mall mal hotel terminal pelabuhan bandara stasiun halte jembatan simpang bundaran taman lapangan alun-alun
  stadion museum pabrik gudang bengkel bank koperasi spbu pertamina pln pdam atb bpjs telkom telkomsel indihome samsat imigrasi kua pengadilan kejaksaan polres polsek polda polresta pemko pemkot pemprov pemda pemerintah pemerintahan kominfo dishub disdukcapil
  dukcapil disdik dinkes dinsos bapenda bappeda dlh perkim pupr bp kpk ombudsman kementerian bumn bumd pt cv ud tbk yayasan lsm ormas partai karang taruna moyang tiban piayu tanjung uncang uma riau muka kuning mukakuning nagoya jodoh baloi kabil punggur marina
  duriangkang barelang ocarina tembesi center centre mega legenda utara selatan timur barat tengah pusat atas bawah dalam luar kiri kanan depan samping seberang lama baru raya indah permai asri lestari-indah residence regency
`)
const time = wordSet(`
  januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ahad hari tanggal bulan tahun jam pukul pagi siang sore malam subuh kemarin besok lusa sekarang nanti tadi
  ramadhan-ini lebaran natal imlek hut kemerdekaan pahlawan nyepi waisak idul
`)
const speech = wordSet(`
  saya aku kami kita kamu anda dia ia mereka beliau kalian nya ini itu sini situ sana yang yg dan dgn dengan di ke dari dr pada kepada untuk utk buat oleh tentang karena krn sebab agar supaya sehingga maka jika kalau kalo bila apabila saat ketika waktu sejak
  sampai hingga sambil serta atau tapi tetapi namun padahal walau meski walaupun meskipun juga jg pun saja aja sih kok lho loh ya iya yaa tidak tdk tak nggak gak ga ngga enggak bukan belum blm sudah sdh udah telah akan mau ingin hendak bisa dapat boleh harus wajib perlu
  sedang lagi masih tetap selalu sering kadang jarang pernah baru lalu kemudian terus langsung segera cepat lambat lama sebentar sekali banget sangat amat terlalu paling lebih kurang cukup hampir hanya cuma sekitar kira-kira antara seperti kayak kaya macam sama
  apa siapa mana kapan kenapa mengapa bagaimana gimana berapa apakah bagaimanakah tolong mohon harap minta silakan silahkan maaf permisi terima kasih terimakasih makasih trims salam assalamualaikum halo hai selamat hormat yth hubungi kontak
  ada adalah ialah yaitu yakni menjadi jadi bernama nama namanya atas lain lainnya setiap tiap para banyak beberapa sedikit seluruh sebagian satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga juga biar asal demi tanpa kecuali
  jangan ayo mari coba lah deh dong nih tuh kan ah oh wah aduh eh hei woi pokoknya sebenarnya katanya rupanya ternyata mungkin pasti tentu memang emang soalnya artinya misalnya contohnya terutama khususnya bahwa bhw via per
`)
const matters = wordSet(`
  punya kabur jemaah jamaah mengusir melawan lari tidur bangun duduk diam pergi ikut bantu kejar ajak suka saksi
  banjir sampah air listrik lampu jalan-rusak rusak berlubang lubang macet mati hidup padam nyala bocor mampet tersumbat sumbat kotor bersih bau busuk bising berisik gelap terang longsor ambruk roboh patah retak miring licin becek kering basah penuh kosong hilang
  parkir liar pungli pungutan korupsi suap izin surat akta akte ktp kk sim stnk bpkb sertifikat dokumen berkas data blangko antre antri antrian antrean loket layanan pelayanan bantuan bansos pkh blt beasiswa zakat pajak retribusi denda tagihan rekening tarif biaya harga uang gaji dana
  got parit selokan drainase saluran pipa keran meteran meter token kabel tiang trotoar aspal semen pasir tanah pohon dahan ranting rumput taman-kota pagar dinding atap pintu tembok kaca motor mobil truk bus angkot sepeda kapal pesawat kendaraan anjing kucing ayam sapi kambing babi monyet tikus ular nyamuk
  lalat vaksin obat imunisasi darah sakit demam dbd covid stunting gizi makan minum tidur kerja pekerjaan usaha bisnis proyek pembangunan perbaikan perawatan kegiatan acara rapat program kebijakan aturan perda perwako pasal undang-undang hukum hak laporan aduan pengaduan tiket nomor kode foto video bukti
  datang pergi pulang masuk keluar naik turun lewat tinggal hidup bawa buang ambil beri kasih bilang kata tanya jawab lihat dengar tahu tau paham mengerti pikir rasa suka cinta benci takut marah malu sedih senang bahagia susah gampang mudah sulit repot capek lelah jual beli bayar pinjam sewa pakai pasang
  bongkar bangun-rumah angkut angkat gali tutup buka kunci potong tebang bakar cuci sapu bersihkan perbaiki cek periksa urus daftar lapor telepon telpon sms kirim terima tunggu antar jemput kejar tangkap pukul tampar tendang tabrak tipu curi rampok bunuh ancam ganggu usir larang paksa suruh
  bagus jelek baik buruk besar kecil panjang pendek tinggi rendah lebar sempit dalam-sekali dangkal jauh dekat berat ringan panas dingin tebal tipis keras lunak kuat lemah murah mahal gratis resmi palsu asli benar betul salah keliru bohong jujur adil rapi hancur parah gawat darurat penting biasa aneh
  merah putih hitam biru hijau kuning coklat abu toilet wc kamar dapur ruang ruangan halaman teras lantai kelas meja kursi papan plang rambu marka zebra cross portal cctv wifi internet sinyal tower antena aplikasi website situs akun email hp wa whatsapp online kami-semua
  agama bahasa matematika ipa ips pjok olahraga seni musik tari-tarian ngaji pramuka ekskul les bimbel ujian rapor ppdb spmb zonasi seragam buku komite sekolah-dasar inggris penjas biologi fisika kimia sejarah ekonomi geografi
  barang sembako beras minyak gas elpiji bensin solar pertalite listriknya ekspedisi paket resi pesanan sewa-rumah lahan tanah-kosong kavling batas sengketa warisan jenazah makam kuburan pemakaman nikah cerai kawin lahir meninggal wafat dunia pindah datang-lagi
  gigi selicin seperti mata anak-anak kulit jantung kandungan kantin drs dra ir spd msi manusia hamba pejuang kaum wong jaga setempat ngaji piket trauma pingsan luka muntah mencret jatuh kena kafe orgen organ karaoke ruko spesialis pribadi instansi lembaga perusahaan organisasi panitia pihak tim seksi bidang unit cabang jajaran kelompok komunitas gerakan forum asosiasi persatuan himpunan curanmor umur usia bantuin benerin beresin angkutin bersihin urusin perbaikin dasar menengah kejuruan umum swasta negeri nasional daerah lokal kota-batam wilayah lingkungan area lokasi tempat titik posisi alamat alamatnya depan-rumah sekeliling sekitarnya pinggir ujung tikungan tanjakan turunan perempatan pertigaan lampu-merah polisi-tidur fasilitas fasum sarana prasarana umumnya kondisi keadaan masalah persoalan kasus kejadian peristiwa
  kecelakaan kebakaran kebanjiran kekeringan keracunan kdrt kekerasan pencurian penipuan pelecehan pencemaran penggusuran pemadaman penertiban tabrakan tabrak-lari investasi bodong pinjol judi narkoba miras begal jambret copet calo preman geng tawuran balap jago jagoan bro sis gan boss
  baik-baik cicak emas perak berlian-toko minta-uang dicatut dipakai ditulis disebut didaftarkan dihapus dicoret tercantum tertera tertulis terdaftar ganda dobel beda berbeda sesuai lengkap singkat samaran panggilan panjangnya pemohon pelanggan peserta penerima pasien konsumen nasabah wajib-pajak rahasia dirahasiakan disamarkan
  pembantu sadar setiap-hari tpu tps tpa ipal pju cs ig fb x sp4n lapor sidang kopi nasi mie bakso sate soto ikan daging sayur buah bumbu kue roti jamu laundry salon barber bayarnya warnet ngamen pengamen pengemis gelandangan odgj gepeng kuli bengkel-motor listrik-mati pompa tangki sumur septic tank galon
`)
const groups = [offices, kin, places, time, speech, matters]

/** @param word in small letters */
export const isCommonWord = (word: string): boolean => groups.some((group) => group.has(word))
const affixes =
  /^(?:me(?:m|n|l|r|ng|ny)|di|ber|ter|per|pe(?:m|n|ng|ny)|se|ke(?=[a-z]+an$))[a-z]{4,}$/
const longAffixes =
  /^(?:me(?:m|ng|ny)|ber|ter|per|pe(?:m|ng|ny))[a-z]{5,}$|^ke[a-z]{4,}an$|^pe[a-z]{5,}an$/
const particles = /[a-z]{3,}(?:nya|kan|kah|kanlah|lah)$|-/

/** Looks derived, as verbs and nouns of a complaint do: memukul, dipukul, jalannya, lubang-lubang. */
export const looksDerived = (word: string): boolean => affixes.test(word) || particles.test(word)

/** With a capital it takes more to be taken for a word. */
export const surelyDerived = (word: string): boolean =>
  longAffixes.test(word) || /[a-z]{3,}(?:nya|kan)$/.test(word)
const beforePlaces = wordSet(`
    jl jln jalan gg gang lorong simpang sp bundaran jembatan masjid mesjid musala musholla mushola surau langgar gereja vihara sekolah sd sdn smp smpn sma sman smk smkn tk paud mts madrasah pesantren ponpes universitas kampus politeknik stikes
  rs rsud rsia klinik-utama puskesmas posyandu bandara pelabuhan terminal stasiun stadion gor gedung museum taman lapangan alun-alun pasar mall mal hotel perumahan perum komplek kompleks cluster rusun apartemen ruko kampung kp desa dusun kelurahan kecamatan pulau bukit sungai sei
  teluk pantai makam tugu monumen patung yayasan pt cv ud kavling blok halte waduk dam perpustakaan auditorium aula wisma tol km kapal kri km-kelud pelni monumen hari raya kawasan gunung tanjung kota
`)
const beforeBusinesses = wordSet(
  'toko warung bengkel apotek klinik rm restoran kedai salon laundry optik bakso sate soto nasi ayam mie pecel kafe cafe minimarket swalayan penjahit percetakan fotokopi depot kopi',
)

/** After these a name is the name of a street, a school, a harbour. */
export const namesPlace = (word: string): boolean => beforePlaces.has(word)

export const namesBusiness = (word: string): boolean => beforeBusinesses.has(word)
const remembered = wordSet(
  'hari-kartini ahmad-yani gatot-subroto yos-sudarso imam-bonjol teuku-umar cut-nyak hang-tuah hang-nadim raja-ali ali-haji raja-haji haji-fisabilillah sultan-mahmud gajah-mada bung-karno tan-malaka agus-salim ki-hajar embung-fatimah budi-kemuliaan budi-utomo budi-pekerti putri-hijau tengku-amir sri-rahayu-indah putra-daerah putri-daerah putra-putri ayu-ting nur-cahaya muhammad-saw isa-almasih siti-hajar fajar-indah surya-indah mega-mall mega-legenda bagus-budi intan-permata mutiara-indah kartini-raya slamet-riyadi wahid-hasyim kusuma-bangsa otto-iskandar rahmatan-lil',
)

/** People whom streets, schools and harbours are called after. */
export const isRemembered = (first: string, second: string): boolean =>
  remembered.has(`${first}-${second}`)
