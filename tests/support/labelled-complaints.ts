/**
 * Three complaints for each category, as people of Batam might type them, written by hand. Nothing
 * learns from them; but who wrote them knew the hints, so they flatter a little.
 */
export const labelledComplaints: Record<string, string[]> = {
  INFRA_JALAN_JEMBATAN: [
    'jln depan perumahan cipta asri bolong2 udah bnyak yg jatuh',
    'Aspal di simpang Kabil terkelupas, motor sering selip',
    'Lantai jembatan kayu menuju pulau sudah lapuk dan bolong',
  ],
  INFRA_DRAINASE_BANJIR: [
    'Setiap hujan deras air masuk ke rumah kami di Tiban',
    'got depan ruko penuh lumpur tdk pernah dikeruk',
    'Gorong-gorong di bawah jalan mampet sehingga jalan tergenang',
  ],
  INFRA_TATARUANG_PERMUKIMAN: [
    'Developer menjual lahan taman bermain yang harusnya fasum',
    'Tetangga bangun lantai tiga tanpa PBG, rumah saya jadi retak',
    'Rumah orang tua saya tidak layak huni, atapnya hampir ambruk',
  ],
  INFRA_PENERANGAN_SARANA: [
    'Lampu jalan sepanjang Jalan Gajah Mada padam semua',
    'pju dpn gang kami mati sdh 2 minggu gelap sekali',
    'Mohon dipasang lampu penerangan di jalan masuk perumahan',
  ],
  INFRA_POHON_TAMAN: [
    'Dahan pohon besar di pinggir jalan hampir jatuh, mohon dipangkas',
    'Taman kota tidak terawat, rumput setinggi lutut',
    'Lahan makam di TPU sudah penuh, keluarga kami bingung',
  ],
  TRANS_PUBLIK: [
    'Bus Trans Batam telat satu jam di halte Jodoh',
    'supir angkot ngetem lama dan minta ongkos dobel',
    'Kenapa bus jurusan Sekupang tidak lewat lagi sore hari',
  ],
  TRANS_PARKIR: [
    'Tukang parkir di depan minimarket minta 5 ribu tanpa karcis',
    'Mobil parkir di kedua sisi jalan sampai susah lewat',
    'jukir maksa bayar padahal cuma berhenti sebentar',
  ],
  TRANS_LALIN_KESELAMATAN: [
    'Traffic light di simpang Gelael mati, kendaraan semrawut',
    'Macet parah tiap jam pulang kerja di Muka Kuning',
    'Truk pengangkut tanah kebut-kebutan di depan sekolah',
  ],
  TRANS_LAUT_LOKAL: [
    'Dermaga di pulau kami lapuk, penumpang takut turun dari pompong',
    'Kapal ke Belakang Padang kelebihan penumpang, tak ada pelampung',
    'harga tiket feri dari Punggur naik terus',
  ],
  EKON_HARGA_STOK_PANGAN: [
    'Gas melon susah dicari, di pangkalan dijual 30 ribu',
    'Cabai dan beras mahal sekali di pasar Tos 3000',
    'Minyak goreng kosong di semua toko',
  ],
  EKON_INVESTASI_PERIZINAN: [
    'Izin usaha restoran saya di OSS belum juga terbit',
    'NIB tidak bisa dicetak, bagaimana caranya',
    'Pengurusan izin praktik sudah sebulan belum selesai',
  ],
  EKON_INDUSTRI_NAKER: [
    'Perusahaan di Batamindo belum bayar THR kami',
    'gaji dibawah umk dan lembur gak dihitung',
    'Saya di-PHK tanpa pesangon',
  ],
  EKON_UMKM_KOPERASI: [
    'Bagaimana mendapat bantuan modal untuk usaha kue rumahan',
    'Koperasi tempat saya menabung tidak mau mengembalikan uang',
    'Ingin ikut pelatihan UMKM, daftarnya di mana',
  ],
  LAYANAN_ADMINDUK: [
    'KTP saya hilang dan blangko katanya kosong',
    'nama anak salah ketik di kartu keluarga',
    'Akta lahir belum jadi padahal sudah sebulan',
  ],
  LAYANAN_KINERJA_PUBLIK: [
    'Petugas loket judes dan main hp, kami antre dari pagi',
    'Datang ke kantor dinas jam 2 loket sudah tutup',
    'Saya disuruh bolak-balik dari loket satu ke loket lain',
  ],
  LAYANAN_SPBE_DIGITAL: [
    'Aplikasi layanan kota error terus waktu login',
    'Website dinas tidak bisa dibuka dari kemarin',
    'Wifi gratis di alun-alun tidak tersambung',
  ],
  LAYANAN_PENGADUAN: [
    'Aduan saya bulan lalu tidak pernah dijawab',
    'Laporan saya ditutup padahal belum dikerjakan',
    'call center pengaduan tidak ada yang angkat',
  ],
  LAYANAN_SIBER: [
    'Situs kelurahan berubah jadi iklan judi slot',
    'Ada WA mengaku petugas disdukcapil minta kode OTP, penipuan',
    'data pribadi warga bocor di internet',
  ],
  KES_LAYANAN: [
    'Puskesmas Sei Langkai antre 4 jam, dokternya cuma satu',
    'BPJS saya nonaktif padahal mau berobat',
    'RSUD bilang kamar penuh dan pasien ditolak',
  ],
  KES_PENYAKIT_PENCEGAHAN: [
    'Sudah lima anak kena DBD, mohon fogging',
    'Banyak jentik nyamuk di lahan kosong sebelah rumah',
    'Warga diare semua setelah makan di hajatan',
  ],
  LINGKUNGAN_SAMPAH: [
    'Sampah sudah seminggu tdk diangkut baunya ampun',
    'Orang buang sampah sembarangan di lahan kosong',
    'Bak sampah di pasar penuh dan berserakan ke jalan',
  ],
  LINGKUNGAN_PENCEMARAN: [
    'Pabrik membuang limbah ke sungai, airnya jadi hitam',
    'Pantai kami penuh minyak hitam, ikan mati',
    'Asap dari pembakaran ban bikin sesak satu kampung',
  ],
  PENDIDIKAN_DASAR_MENENGAH: [
    'Anak saya tidak diterima di SMP negeri karena zonasi',
    'Sekolah minta uang komite 500 ribu',
    'Guru sering tidak masuk kelas, murid tidak belajar',
  ],
  BUDAYA_PARIWISATA: [
    'Pantai wisata di Nongsa kotor dan tarif masuk tidak jelas',
    'Bangunan cagar budaya dibiarkan rusak',
    'Sanggar tari Melayu kami butuh dukungan festival',
  ],
  PEMUDA_OLAHRAGA: [
    'Lapangan bola di Bengkong becek dan gawangnya patah',
    'Bonus atlet juara belum dibayar',
    'GOR tidak bisa dipakai latihan karena atap bocor',
  ],
  SOSIAL_BANSOS_KEMISKINAN: [
    'Janda miskin tetangga saya tidak pernah dapat bansos',
    'PKH saya berhenti cair tanpa alasan',
    'Ada lansia telantar tidur di emperan toko',
  ],
  TRANTIB_UMUM: [
    'Kafe musiknya keras sampai jam 3 pagi',
    'PKL memenuhi trotoar, pejalan kaki turun ke jalan',
    'Sekelompok pemuda mabuk tiap malam di pos',
  ],
  BENCANA_CUACA: [
    'Tebing belakang rumah longsor setelah hujan',
    'Puting beliung menerbangkan atap rumah warga',
    'Ada sarang tawon besar, minta bantuan damkar',
  ],
  SOSIAL_PERLINDUNGAN_MASYARAKAT: [
    'Tetangga sering memukul istri dan anaknya',
    'Anak perempuan saya dilecehkan, ke mana melapor',
    'Ada anak dieksploitasi disuruh jualan sampai malam',
  ],
  GOV_KEBIJAKAN_REGULASI: [
    'Perda baru itu merugikan pedagang kecil, mohon direvisi',
    'Usul agar ada aturan wali kota tentang jam truk',
    'Kebijakan baru tidak pernah disosialisasikan ke warga',
  ],
  GOV_KEUANGAN_APBD: [
    'Tagihan PBB saya naik tiga kali lipat',
    'Bagaimana cara bayar pajak restoran',
    'SPPT PBB tahun ini belum saya terima',
  ],
  GOV_AKUNTABILITAS_PENGAWASAN: [
    'Oknum pegawai minta 500 ribu supaya berkas cepat selesai',
    'Ada pungli di kantor camat',
    'Dugaan korupsi dana proyek semenisasi, volumenya dikurangi',
  ],
  GOV_DPRD_PEMERINTAHAN: [
    'Anggota dewan dari dapil kami tidak pernah reses',
    'Kapan DPRD membahas aspirasi kami',
    'Kecamatan kami minta dimekarkan',
  ],
  GOV_KEPEGAWAIAN: [
    'ASN belanja di mal saat jam dinas',
    'Pengumuman seleksi PPPK kapan keluar',
    'gaji honorer pemko dua bulan belum cair',
  ],
  AGAMA_SYIAR: [
    'Kapan pendaftaran MTQ tingkat kecamatan',
    'Usul pawai takbiran diadakan lagi di Batam Centre',
    'Kegiatan tabligh akbar butuh izin tempat',
  ],
  AGAMA_PELAYANAN: [
    'Insentif guru ngaji TPQ kami belum cair',
    'Biro umrah tidak memberangkatkan jemaah',
    'Buku nikah belum diberikan KUA',
  ],
  AGAMA_KERUKUNAN_IBADAH: [
    'Warga menolak pembangunan gereja di perumahan',
    'Izin mendirikan musala di perumahan dipersulit',
    'Ibadah kami di rumah diganggu orang',
  ],
  KEMASYARAKATAN_ORGANISASI: [
    'Ketua RT tidak mau tanda tangan surat pengantar',
    'Pemilihan RW di tempat kami curang',
    'Pak RT tidak transparan soal uang kas warga',
  ],
  INFO_PPID: [
    'Saya minta salinan dokumen AMDAL proyek reklamasi',
    'Permohonan informasi publik saya ke dinas ditolak',
    'Bagaimana cara meminta data anggaran lewat PPID',
  ],
  HUMAS_PUBLIKASI: [
    'Akun instagram pemko memblokir komentar saya',
    'Berita di situs resmi salah menulis nama kampung kami',
    'Undangan audiensi ke wali kota, ke mana dikirim',
  ],
  LUAR_AIR_BERSIH: [
    'Air ATB mati tiga hari di Bengkong, kami beli air galon',
    'air keran keruh dan bau besi',
    'Tagihan air bulan ini melonjak padahal jarang hidup',
  ],
  LUAR_LISTRIK: [
    'Listrik di Sagulung padam dari pagi',
    'Mati lampu terus tiap malam, kapan PLN perbaiki',
    'Token listrik tidak bisa dimasukkan',
  ],
  LUAR_LAHAN: [
    'Legalitas kampung tua kami kapan selesai',
    'UWTO rumah mau diperpanjang, syaratnya apa',
    'Lahan saya tumpang tindih dengan alokasi perusahaan',
  ],
  LUAR_IMIGRASI: [
    'Ada calo paspor di depan kantor imigrasi, minta dua juta biar cepat',
    'daftar paspor lewat aplikasi kuotanya selalu habis',
    'Sudah sebulan paspor ibu saya belum selesai',
  ],
  LUAR_KEPOLISIAN: [
    'Mau perpanjang SIM C antre dari subuh',
    'ujian praktik sim diulang terus, disuruh lewat calo',
    'SKCK saya belum jadi, ke mana menanyakannya',
  ],
  LUAR_SAMSAT: [
    'Antre bayar pajak motor di samsat Batam Centre lama sekali',
    'STNK saya hilang, mengurusnya dipersulit',
    'plat nomor mobil sudah setahun tidak keluar',
  ],
}
